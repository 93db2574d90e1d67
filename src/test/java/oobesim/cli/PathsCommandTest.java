// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import static oobesim.cli.Call.oobesim;
import static oobesim.cli.CommandResultAssert.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code paths} writes can be played, and names in it do no harm. */
class PathsCommandTest {
  @TempDir private Path folder;

  @Test
  void scriptsArePlayedAndTheListHasTheirLines() throws IOException {
    Path profile = folder.resolve("mine.json");
    for (String part : List.of("self-deploying.json", "esp-standard.json")) {
      Files.createDirectories(folder.resolve("intune"));
      Files.copy(Path.of("profiles/intune", part), folder.resolve("intune").resolve(part));
    }
    Files.writeString(
        profile,
        Files.readString(Path.of("profiles/self-deploying.json"))
            .replaceFirst("\"name\": \"[^\"]*\"", "\"name\": \"<b>Mine</b>\""));
    Path out = folder;
    assertThat(
            oobesim(
                "paths",
                profile.toString(),
                "--cover",
                "states",
                "--bound",
                "60",
                "--out",
                out.toString()))
        .exitedWith(0)
        .outContains("States covered: ")
        .outContains("There are more");
    Path script = out.resolve("path-01.script");
    Assertions.assertThat(script).content().startsWith("# Profile: mine.json\n\npower on\n");
    assertThat(oobesim("play", profile.toString(), "--script", script.toString()))
        .exitedWith(0)
        .outContains("\"end\":true");
    assertThat(oobesim("check", script.toString())).exitedWith(0);
    String page = Files.readString(out.resolve("index.html"));
    Assertions.assertThat(page)
        .contains("&lt;b&gt;Mine&lt;/b&gt;", "<td>power on</td><td>boot</td>", "Self-deploying")
        .doesNotContain("<b>Mine");
  }

  /** A folder of profiles: its scripts, in a folder of their own, name its profiles by paths. */
  @Test
  void aScriptInAnotherFolderNamesTheProfileSoThatItIsFound() throws IOException {
    Files.createDirectories(folder.resolve("schema"));
    Files.writeString(folder.resolve("schema/simulation-profile.schema.json"), "{}");
    Files.createDirectories(folder.resolve("own"));
    Path profile = small(folder.resolve("own/small.json"));
    Path out = folder.resolve("made/paths");
    oobesim("paths", profile, "--out", out);
    Path script = out.resolve("path-01.script");
    Assertions.assertThat(script).content().startsWith("# Profile: ../../own/small.json\n");
    assertThat(oobesim("check", script)).exitedWith(0);
  }

  /** A script of an earlier call that this one does not need would be taken for one of its own. */
  @Test
  void whatAnEarlierCallWroteIsTakenAway() throws IOException {
    Path out = folder.resolve("out");
    Path profile = small(folder.resolve("small.json"));
    oobesim("paths", "self-deploying", "--cover", "states", "--bound", "60", "--out", out);
    Path mine = Files.writeString(out.resolve("path-99.script"), "power on\n");
    Assertions.assertThat(out.resolve("path-02.script")).exists();
    oobesim("paths", profile, "--out", out);
    Assertions.assertThat(out)
        .isDirectoryContaining(mine::equals)
        .isDirectoryNotContaining("glob:**/path-02.script")
        .isDirectoryContaining("glob:**/path-01.script");
  }

  @Test
  void aPageReadsAsItsLanguageDoes() throws IOException {
    oobesim("paths", small(folder.resolve("small.json")), "--language", "ar", "--out", folder);
    Assertions.assertThat(folder.resolve("index.html"))
        .content()
        .contains("<html lang=\"ar\" dir=\"rtl\">");
  }

  private static Path small(Path profile) throws IOException {
    Files.writeString(
        profile.resolveSibling("small-flow.json"),
        """
        { "id": "small", "initial": "off", "states": {
          "off": { "meta": {"screen": "off"}, "on": {"power-on": {"target": "boot"}} },
          "boot": { "meta": {"screen": "boot"} } } }
        """);
    return Files.writeString(profile, "{\"flow\": \"small-flow.json\"}");
  }

  @ParameterizedTest
  @CsvSource({
    "profiles/flows/windows-oobe.json, 'this is a flow (it has no device'",
    "profiles/drills/d-05-retry-is-enough.json, 'this is a drill ('"
  })
  void whatIsNoProfileButOfThisProgramIsCalledByItsName(String file, String said) {
    assertThat(oobesim("paths", file)).exitedWith(2).errContains(said);
  }

  @Test
  void whatTimeBringsIsCalledAsInDrawings() throws IOException {
    Path flow = small(folder.resolve("small.json")).resolveSibling("small-flow.json");
    Files.writeString(
        flow,
        Files.readString(flow)
            .replace(
                "\"boot\"} }",
                "\"boot\"}, \"after\": {\"PT6S\": {\"guard\": \"wired && !wired\", \"target\":"
                    + " \"off\"}} }"));
    assertThat(oobesim("paths", folder.resolve("small.json")))
        .outContains("small.boot after PT6S [wired && !wired] → small.off: in small.boot");
  }

  @ParameterizedTest
  @CsvSource({"paths, 0", "paths, -3", "paths, 100001", "check, 0"})
  void aBoundThatLooksAtNothingOrFillsTheMemoryIsRefused(String command, String bound) {
    String deep = command.equals("check") ? "--deep" : "--cover=states";
    assertThat(oobesim(command, "self-deploying", deep, "--bound", bound))
        .exitedWith(2)
        .errContains("--bound is a whole number from 1 to 100000");
  }

  @Test
  void aPageOfSomebodyElseIsLeftAlone() throws IOException {
    Path page = Files.writeString(folder.resolve("index.html"), "mine");
    assertThat(oobesim("paths", "self-deploying", "--bound", "9", "--out", folder.toString()))
        .exitedWith(2)
        .errContains("index.html");
    Assertions.assertThat(page).content().isEqualTo("mine");
  }
}

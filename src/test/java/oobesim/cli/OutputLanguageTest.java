// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import oobesim.i18n.Languages;
import oobesim.support.EnglishLeft;
import oobesim.support.ShippedProfiles;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What commands say of files and runs is said in the language of whoever asks. */
class OutputLanguageTest {
  /** What stands in the files, and what is the same in every language. */
  private static final List<String> VALUES =
      List.of("Call the Contoso help desk", "Setup is not complete", "\"from\":", "ask, by, call");

  /** A fault of every kind that stands in one file. */
  private static final String FAULTY =
      """
      { "nmae": "x", "flow": "windows-oobe", "windows": { "version": "12", "build": 1 },
        "device": { "tpm": { "version": "9" }, "virtual": "maybe", "serialNumber": "" },
        "network": { "link": "string", "blocked": [ 1 ] }, "users": [ {}, 5 ],
        "workload": { "apps": [ { "name": "A", "type": "zip", "minutes": -4 } ], "policies": 1e9 },
        "faults": [ { "id": "tmp-attestation", "attempts": 0 } ], "users": [],
        "deploymentProfile": "nothing-there.json" }
      """;

  private static final String CARELESS =
      "power on\nclick nothing\nexplode\nwait 5 parsecs\nwait-for nowhere\nexpect moon full\n";

  @TempDir Path folder;

  static Stream<String> languages() {
    return Languages.known().stream().filter(tag -> !tag.equals("en"));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void whatAFileMeans(String tag) {
    for (String name : ShippedProfiles.names()) {
      reads(tag, "explain", Path.of("profiles", name + ".json"));
    }
    reads(tag, "explain", Path.of("profiles/user-driven-hybrid.json"), "--format", "json");
  }

  @ParameterizedTest
  @MethodSource("languages")
  void whatIsWrongInFiles(String tag) throws IOException {
    Path profile = Files.writeString(folder.resolve("faulty.json"), FAULTY);
    Path script = Files.writeString(folder.resolve("careless.script"), CARELESS);
    reads(tag, "check", profile, script);
    reads(tag, "check", profile, script, "--format", "github");
    Path shipped = Path.of("profiles/preprovisioning-entra.json");
    reads(tag, "check", shipped, "--deep", "--bound", "120");
  }

  @ParameterizedTest
  @MethodSource("languages")
  void howToSeeEverything(String tag) throws IOException {
    Path out = folder.resolve("out");
    Path profile = Path.of("profiles/preprovisioning-entra.json");
    reads(tag, "paths", profile, "--bound", "60", "--out", out);
    left(tag).none(said(out.resolve("index.html")), VALUES, "paths as a page");
  }

  @ParameterizedTest
  @MethodSource("languages")
  void howItWent(String tag) throws IOException {
    for (String run : List.of("passes", "resets", "retries-twice")) {
      Path out = folder.resolve(run);
      reads(tag, "debrief", new PlayedDrill(folder).shipped(run), "--out", out);
      left(tag).none(said(out.resolve("index.html")), VALUES, run);
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void whatIsKnownOfFailures(String tag) {
    reads(tag, "failures", "0x800705b4");
    reads(tag, "failures", "tpm-attestation");
  }

  @ParameterizedTest
  @MethodSource("languages")
  void whatWasDone(String tag) throws IOException {
    Path journal = new PlayedDrill(folder).shipped("passes");
    reads(tag, "replay", journal);
    reads(tag, "new-drill", journal, "--out", folder.resolve("mine.json"));
    reads(tag, "diagnostics", journal, "--out", folder.resolve("logs.zip"));
    Path story = folder.resolve("story");
    Path profile = Path.of("profiles/preprovisioning-entra.json");
    Path script = Path.of("profiles/scripts/technician-flow.script");
    CommandResult played =
        new Call().speaking(tag).with("play", profile, "--script", script, "--shots", story);
    assertThat(played.exit()).as(played.err()).isEqualTo(ExitCode.DONE);
    String page = Files.readString(story.resolve("index.html"));
    left(tag).none(told(page), VALUES, "a storyboard");
  }

  /** What a storyboard says itself: the device speaks English. */
  private static Stream<String> told(String page) {
    return Pattern.compile("<p class=\"run\">(.*?)</p>|<summary>(.*?)</summary>")
        .matcher(page)
        .results()
        .map(it -> it.group(1) == null ? it.group(2) : it.group(1));
  }

  /** The texts of a page, without what tells a browser how to show them. */
  private static Stream<String> said(Path page) throws IOException {
    String html = Files.readString(page).replaceAll("(?s)<(style|script)>.*?</\\1>", "");
    return Arrays.stream(html.split("<[^>]*>"));
  }

  private static void reads(String tag, Object... call) {
    CommandResult result = new Call().speaking(tag).with(call);
    assertThat(result.exit()).as(result.err()).isLessThan(ExitCode.WRONG_CALL);
    Stream<String> lines = Stream.concat(result.out().lines(), result.err().lines());
    left(tag).none(lines, VALUES, List.of(call).toString());
  }

  private static EnglishLeft left(String tag) {
    return EnglishLeft.in(Locale.forLanguageTag(tag));
  }
}

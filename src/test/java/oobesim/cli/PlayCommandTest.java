// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import static oobesim.cli.Call.oobesim;
import static oobesim.cli.CommandResultAssert.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import oobesim.document.Json;
import oobesim.document.JsonReader;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlayCommandTest {
  private static final String BENCH = "profiles/preprovisioning-entra.json";
  private static final String TECHNICIAN = "profiles/scripts/technician-flow.script";

  @TempDir Path folder;

  @Test
  void theFirstLinesAreAsTheContractHasThem() throws IOException {
    CommandResult result =
        oobesim("play", BENCH, "--script", script("power on", "wait 10s", "click next"));

    assertThat(result)
        .exitedWith(0)
        .outIs(
            """
            {"at":"PT0S","input":"power on","accepted":true,"screen":"boot"}
            {"at":"PT6S","screen":"just-a-moment"}
            {"at":"PT10S","input":"click next","accepted":false,\
            "reason":"no control next on just-a-moment","screen":"just-a-moment"}
            {"at":"PT10S","end":true,"screen":"just-a-moment","expectations":0,"failed":0}
            """);
  }

  @Test
  void aFailedExpectationIsALineAndStatusOneAndTheRunGoesOn() throws IOException {
    assertThat(
            oobesim(
                "play",
                BENCH,
                "--script",
                script("expect  screen   esp", "power on", "expect screen boot")))
        .exitedWith(1)
        .outContains("{\"at\":\"PT0S\",\"expect\":\"screen esp\",\"met\":false,\"screen\":\"off\"}")
        .outContains("\"screen\":\"boot\",\"expectations\":2,\"failed\":1}");
  }

  @Test
  void whatThePageDoesNotHaveIsToldWithWhatItHas() throws IOException {
    CommandResult result =
        oobesim(
            "play",
            BENCH,
            "--script",
            script(
                "power on",
                "wait-for entra-signin",
                "click nex",
                "select Atlantis",
                "type user-name me",
                "uncheck Cloud-1",
                "click next",
                "expect control nxt enabled",
                "expect screen esp"));

    assertThat(result)
        .exitedWith(1)
        .errContains(
            ".script:3:1: not-on-page: click: \"entra-signin\" has no \"nex\" for it"
                + " (did you mean \"next\"? known: next, username)")
        .errContains(
            ".script:4:1: nothing-on-page: select: \"entra-signin\" has no \"Atlantis\", and"
                + " nothing else for it")
        .errContains("type: \"entra-signin\" has no \"user-name\"", "did you mean \"username\"?")
        .errContains(".script:6:1: nothing-on-page: uncheck: \"entra-signin\" has no \"********\"")
        .errContains(".script:8:1: not-on-page: expect: \"entra-signin\" has no \"nxt\"")
        .errContains(
            ".script:9:1: not-as-expected: expected was \"screen esp\"; shown is \"entra-signin\"");
    Assertions.assertThat(result.err()).doesNotContain(".script:7:");
  }

  @Test
  void aThousandSlipsAreToldAndNoMore() throws IOException {
    String[] lines =
        java.util.stream.IntStream.range(0, 1100)
            .mapToObj(i -> "click a" + i)
            .toArray(String[]::new);

    CommandResult result = oobesim("play", BENCH, "--script", script(lines));

    Assertions.assertThat(result.err().lines()).hasSize(1001);
    Assertions.assertThat(result.err()).contains("limit-findings").doesNotContain("a1000");
  }

  @Test
  void aScreenThatIsNeverReachedIsAFailedExpectationAfterFourHours() throws IOException {
    assertThat(oobesim("play", BENCH, "--script", script("power on", "wait-for desktop")))
        .exitedWith(1)
        .outContains("{\"at\":\"PT4H\",\"expect\":\"wait-for desktop\",\"met\":false");
  }

  @Test
  void showPrintsTheWholeScreenWithKeysInTheirOrder() throws IOException {
    CommandResult result =
        oobesim("play", BENCH, "--script", script("power on", "wait-for entra-signin 5m", "show"));

    Json.Obj line = object(result.out().lines().filter(l -> l.contains("\"show\"")).toList());
    Assertions.assertThat(line.members().keySet()).containsExactly("at", "show", "screen");
    Json.Obj show = (Json.Obj) line.members().get("show");
    Assertions.assertThat(show.members().keySet())
        .containsExactly("screen", "title", "texts", "controls");
    Json.Obj control = (Json.Obj) ((Json.Arr) show.members().get("controls")).items().getFirst();
    Assertions.assertThat(control.members().keySet())
        .containsExactly("id", "kind", "label", "enabled");
  }

  @Test
  void theSameCallGivesTheSameBytes() throws IOException {
    Path one = folder.resolve("one.jsonl");
    Path two = folder.resolve("two.jsonl");

    CommandResult first =
        oobesim("play", BENCH, "--script", TECHNICIAN, "--journal", one, "--seed", 7);
    CommandResult second =
        oobesim("play", BENCH, "--script", TECHNICIAN, "--journal", two, "--seed", 7);

    Assertions.assertThat(second).isEqualTo(first);
    Assertions.assertThat(two).hasSameBinaryContentAs(one);
  }

  @Test
  void everyLineIsOneJsonObject() {
    CommandResult result = oobesim("play", BENCH, "--script", TECHNICIAN);

    Assertions.assertThat(result.out()).endsWith("}\n").doesNotContain("\r");
    Assertions.assertThat(result.out().lines())
        .allSatisfy(line -> Assertions.assertThat(object(List.of(line)).has("at")).isTrue());
  }

  @Test
  void everyFaultOfAScriptIsToldBeforeTheRunAndNothingIsWritten() throws IOException {
    Path journal = folder.resolve("journal.jsonl");
    Path shots = folder.resolve("shots");

    assertThat(
            oobesim(
                "play",
                BENCH,
                "--script",
                Path.of("src/test/resources/scripts/every-fault.script"),
                "--journal",
                journal,
                "--shots",
                shots))
        .exitedWith(2)
        .outIsEmpty()
        .errContains("every-fault.script:3:1: unknown-instruction:", "did you mean \"power\"?")
        .errContains("every-fault.script:13:1:");
    Assertions.assertThat(journal).doesNotExist();
    Assertions.assertThat(shots).doesNotExist();
  }

  @Test
  void aProfileThatCannotBeUsedRefusesTheCall() throws IOException {
    Path profile = Files.writeString(folder.resolve("bad.json"), "{\"device\": 5}");

    assertThat(oobesim("play", profile, "--script", TECHNICIAN))
        .exitedWith(2)
        .outIsEmpty()
        .errContains("bad.json cannot be used:", "bad.json:1:");
  }

  @Test
  void missingFilesAndFoldersAreNamed() {
    assertThat(oobesim("play", "nothere.json", "--script", TECHNICIAN))
        .exitedWith(2)
        .outIsEmpty()
        .errContains("nothere.json");
    assertThat(oobesim("play", BENCH, "--script", "nothere.script"))
        .exitedWith(2)
        .outIsEmpty()
        .errContains("nothere.script: there is no such file");
    assertThat(oobesim("play", BENCH, "--script", folder))
        .exitedWith(2)
        .errContains("it is a folder");
  }

  @Test
  void outputsThatCannotBeWrittenRefuseTheCallBeforeTheRun() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");

    assertThat(oobesim("play", BENCH, "--script", TECHNICIAN, "--journal", "/no/such/journal"))
        .exitedWith(2)
        .outIsEmpty()
        .errContains("cannot write /no/such/journal");
    assertThat(oobesim("play", BENCH, "--script", TECHNICIAN, "--shots", file.resolve("in")))
        .exitedWith(2)
        .outIsEmpty()
        .errContains("cannot write the folder");
  }

  @Test
  void aJournalNeverOverwritesAnInput() throws IOException {
    Path script = script("power on");

    assertThat(oobesim("play", BENCH, "--script", script, "--journal", script))
        .exitedWith(2)
        .errContains("would be overwritten");
    Assertions.assertThat(script).hasContent("power on");
  }

  @Test
  void shotsAreNumberedPicturesAndAPage() throws IOException {
    Path shots = folder.resolve("new/shots");

    assertThat(oobesim("play", BENCH, "--script", TECHNICIAN, "--shots", shots)).exitedWith(0);

    Assertions.assertThat(names(shots))
        .contains("01-boot.png", "06-entra-signin.png", "07-provisioning-menu.png", "index.html")
        .allMatch(name -> name.matches("\\d\\d-[a-z-]+\\.png|index\\.html"));
    Assertions.assertThat(shots.resolve("01-boot.png")).hasBinaryContent(Call.PICTURE);
    Assertions.assertThat(Files.readString(shots.resolve("index.html")))
        .contains("<img src=\"07-provisioning-menu.png\"", "14 of 14 expectations met")
        .doesNotContain("http://", "https://");
  }

  private Path script(String... lines) throws IOException {
    return Files.writeString(folder.resolve("test.script"), String.join("\n", lines));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static Json.Obj object(List<String> lines) {
    return (Json.Obj) JsonReader.read(lines.getFirst()).documents().getFirst();
  }
}

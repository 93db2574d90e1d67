// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import static oobesim.cli.Call.oobesim;
import static oobesim.cli.CommandResultAssert.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import oobesim.document.Json;
import oobesim.document.JsonEdit;
import oobesim.document.JsonReader;
import oobesim.document.JsonText;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplayCommandTest {
  @TempDir Path folder;
  private Path journal;

  @BeforeEach
  void aRun() {
    journal = folder.resolve("journal.jsonl");
    oobesim(
        "play",
        "profiles/preprovisioning-entra.json",
        "--script",
        "profiles/scripts/technician-flow.script",
        "--journal",
        journal);
  }

  @Test
  void theSameJournalComesOut() {
    assertThat(oobesim("replay", journal)).exitedWith(0).outContains("the same again").errIsEmpty();
  }

  @Test
  void theFirstLineThatDiffersIsNamed() throws IOException {
    String text = Files.readString(journal).replaceFirst("\"accepted\":true", "\"accepted\":false");
    Files.writeString(journal, text);

    assertThat(oobesim("replay", journal))
        .exitedWith(1)
        .outHasLines(1)
        .outContains("journal.jsonl:2:1: replay-differs:", "\"accepted\":true");
  }

  @Test
  void aJournalOfAnotherEditionOfTheFlowSaysWithWhichVersionItWasWritten() throws IOException {
    change("\"edition\":\"[^\"]*\"", "\"edition\":\"0.0.9 0123456789ab\"");
    assertThat(oobesim("replay", journal)).exitedWith(0);

    change("\"accepted\":true", "\"accepted\":false");
    assertThat(oobesim("replay", journal))
        .exitedWith(1)
        .outHasLines(2)
        .outContains("journal.jsonl:1:1: flow-changed:", "with version 0.0.9", "--flow FILE");
    assertThat(oobesim("diagnostics", journal, "--out", folder.resolve("d.zip")))
        .exitedWith(1)
        .outContains("flow-changed");
  }

  @Test
  void aJournalThatSaysNothingOfItsEditionMayBeOfAnother() throws IOException {
    change("\"edition\":\"[^\"]*\",", "");
    assertThat(oobesim("replay", journal)).exitedWith(0);

    change("\"accepted\":true", "\"accepted\":false");
    assertThat(oobesim("replay", journal))
        .exitedWith(1)
        .outContains("flow-changed", "may have changed", "does not say");
  }

  /** As if the program had a slower start of the device then. */
  @Test
  void theFlowOfTheVersionThatWroteItPlaysItAgain() throws IOException {
    Path flow = folder.resolve("own.json");
    String shipped = Files.readString(Path.of("profiles/flows/windows-oobe.json"));
    String slower =
        shipped.replace(
            "\"PT6S\": [{\"guard\": \"at-desktop\"", "\"PT77S\": [{\"guard\": \"at-desktop\"");
    Assertions.assertThat(slower).isNotEqualTo(shipped);
    Files.writeString(flow, slower);
    Path own = folder.resolve("own.jsonl");
    Path profile = Files.writeString(folder.resolve("p.json"), "{\"flow\":\"./own.json\"}");
    Path script = Files.writeString(folder.resolve("s.script"), "power on\nwait 2m\n");
    oobesim("play", profile, "--script", script, "--journal", own);
    Files.writeString(own, asOfAShippedFlow(Files.readString(own)));

    assertThat(oobesim("replay", own)).exitedWith(1).outContains("replay-differs", "flow-changed");
    assertThat(oobesim("replay", own, "--flow", flow)).exitedWith(0).outContains("the same again");
    assertThat(oobesim("replay", own, "--flow", folder.resolve("nothere"))).exitedWith(2);
  }

  private static String asOfAShippedFlow(String text) {
    int end = text.indexOf('\n');
    Json.Obj line = (Json.Obj) JsonReader.read(text.substring(0, end)).documents().getFirst();
    Json.Obj run = JsonEdit.without((Json.Obj) line.members().get("run"), "chart");
    Json.Obj named = JsonEdit.with(run, "flow", JsonEdit.text("windows-oobe"));
    return JsonText.write(JsonEdit.with(line, "run", named)) + text.substring(end);
  }

  private void change(String from, String to) throws IOException {
    Files.writeString(journal, Files.readString(journal).replaceFirst(from, to));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "\n", "no journal\n", "{}\n", "[]\n", "{\"at\":\"PT0S\"}\n", "\u0000"})
  void whatIsNoJournalIsRefused(String text) throws IOException {
    Files.writeString(journal, text);

    assertThat(oobesim("replay", journal)).exitedWith(2).outIsEmpty().errContains("not-a-journal");
  }

  @Test
  void aMissingJournalIsRefused() {
    assertThat(oobesim("replay", folder.resolve("nothere")))
        .exitedWith(2)
        .outIsEmpty()
        .errContains("there is no such file");
  }

  @Test
  void aRunOfAFlowOfOnesOwnPlaysAgainWithoutTheFlow() throws IOException {
    Path flow = folder.resolve("own.json");
    Files.copy(Path.of("profiles/flows/windows-oobe.json"), flow);
    Path profile = Files.writeString(folder.resolve("profile.json"), "{\"flow\": \"own.json\"}");
    Path script = Files.writeString(folder.resolve("a.script"), "power on\nwait 5m\n");
    assertThat(oobesim("play", profile, "--script", script, "--journal", journal)).exitedWith(0);
    Files.delete(flow);

    assertThat(oobesim("replay", journal)).exitedWith(0);
  }
}

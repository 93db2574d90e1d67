// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import static oobesim.cli.Call.oobesim;
import static oobesim.cli.CommandResultAssert.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

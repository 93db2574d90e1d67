// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import static oobesim.cli.Call.oobesim;
import static oobesim.cli.CommandResultAssert.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiagnosticsCommandTest {
  @TempDir Path folder;
  private Path journal;
  private Path zip;

  @BeforeEach
  void aRun() {
    journal = folder.resolve("journal.jsonl");
    zip = folder.resolve("MDMDiagReport.zip");
    oobesim(
        "play",
        "profiles/preprovisioning-app-not-detected.json",
        "--script",
        "profiles/scripts/app-not-detected.script",
        "--journal",
        journal);
  }

  @Test
  void theArchiveIsWrittenAndSaidSoOnStandardError() throws IOException {
    assertThat(oobesim("diagnostics", journal, "--out", zip))
        .exitedWith(0)
        .outIsEmpty()
        .errContains("oobesim: 13 files in ", "MDMDiagReport.zip, as of PT");

    try (ZipFile archive = new ZipFile(zip.toFile())) {
      Assertions.assertThat(archive.stream().map(entry -> entry.getName()))
          .hasSize(13)
          .contains("MdmDiagReport_RegistryDump.reg", "AutopilotDDSZTDFile.json");
    }
  }

  @Test
  void theSameJournalGivesTheSameBytes() throws IOException {
    Path again = folder.resolve("again.zip");

    oobesim("diagnostics", journal, "--out", zip);
    oobesim("diagnostics", journal, "--out", again);

    Assertions.assertThat(again).hasSameBinaryContentAs(zip);
  }

  @Test
  void anOldArchiveIsReplaced() throws IOException {
    Files.writeString(zip, "old");

    assertThat(oobesim("diagnostics", journal, "--out", zip)).exitedWith(0);
    Assertions.assertThat(Files.size(zip)).isGreaterThan(1000);
  }

  /** A killed run leaves half a line; what had happened before counts. */
  @Test
  void aJournalThatBreaksOffGivesItsLastMoment() throws IOException {
    List<String> lines = Files.readAllLines(journal);
    Files.writeString(
        journal, String.join("\n", lines.subList(0, lines.size() / 2)) + "\n{\"at\":\"PT");

    assertThat(oobesim("diagnostics", journal, "--out", zip)).exitedWith(0);
    Assertions.assertThat(zip).exists();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "\n", "no journal\n", "{}\n", "[]\n", "{\"at\":\"PT0S\"}\n", "\u0000"})
  void whatIsNoJournalIsRefused(String text) throws IOException {
    Files.writeString(journal, text);

    assertThat(oobesim("diagnostics", journal, "--out", zip))
        .exitedWith(2)
        .outIsEmpty()
        .errContains("journal.jsonl:1:1:", "not-a-journal");
    Assertions.assertThat(zip).doesNotExist();
  }

  @Test
  void aDamagedLineIsNamed() throws IOException {
    List<String> lines = new java.util.ArrayList<>(Files.readAllLines(journal));
    lines.set(4, lines.get(4).substring(3));
    Files.write(journal, lines);

    assertThat(oobesim("diagnostics", journal, "--out", zip))
        .exitedWith(2)
        .errContains("journal.jsonl:5:1:", "this line is no journal entry");
    Assertions.assertThat(zip).doesNotExist();
  }

  /** What did not happen so is no evidence. */
  @Test
  void aJournalThatComesOutDifferentlyIsAFinding() throws IOException {
    String text = Files.readString(journal).replaceFirst("\"accepted\":true", "\"accepted\":false");
    Files.writeString(journal, text);

    assertThat(oobesim("diagnostics", journal, "--out", zip))
        .exitedWith(1)
        .outHasLines(1)
        .outContains("journal.jsonl:2:1: replay-differs:");
    Assertions.assertThat(zip).doesNotExist();
  }

  @Test
  void wrongCallsAreRefusedAndWriteNothing() throws IOException {
    assertThat(oobesim("diagnostics", journal)).exitedWith(2).errContains("--out");
    assertThat(oobesim("diagnostics", folder.resolve("nothere"), "--out", zip))
        .exitedWith(2)
        .errContains("there is no such file");
    assertThat(oobesim("diagnostics", journal, "--out", folder))
        .exitedWith(2)
        .errContains("cannot write the file");
    assertThat(oobesim("diagnostics", journal, "--out", folder.resolve("no/such/folder.zip")))
        .exitedWith(2)
        .errContains("cannot write the file");
    long size = Files.size(journal);
    assertThat(oobesim("diagnostics", journal, "--out", journal))
        .exitedWith(2)
        .errContains("would be overwritten");
    Assertions.assertThat(Files.size(journal)).isEqualTo(size);
    Assertions.assertThat(zip).doesNotExist();
  }
}

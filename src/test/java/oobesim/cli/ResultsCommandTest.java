// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import static oobesim.cli.Call.oobesim;
import static oobesim.cli.CommandResultAssert.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsCommandTest {
  @TempDir Path folder;
  private Path journals;
  private PlayedDrill played;
  private Path out;

  @BeforeEach
  void aClass() throws IOException {
    journals = Files.createDirectories(folder.resolve("class"));
    played = new PlayedDrill(journals);
    out = folder.resolve("out");
  }

  private List<NamedCsvRecord> sheet() throws IOException {
    try (var csv = CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(sheetFile())) {
      return csv.stream().toList();
    }
  }

  private Path sheetFile() {
    return out.resolve("results.csv");
  }

  private String page() throws IOException {
    return Files.readString(out.resolve("index.html"));
  }

  @Test
  void whoHasComeHowFarAndWhichStepMostPeopleMissed() throws IOException {
    PlayedDrill.by("Ann", played.shipped("passes"));
    PlayedDrill.by("Ben", played.shipped("resets"));
    PlayedDrill.by("Cem", played.shipped("retries-twice"));

    assertThat(oobesim("results", journals, "--out", out)).exitedWith(0).outIsEmpty();

    Assertions.assertThat(sheet())
        .extracting(it -> it.getField("trainee"), it -> it.getField("passed"))
        .containsExactly(
            Assertions.tuple("Ann", "yes"),
            Assertions.tuple("Ben", "no"),
            Assertions.tuple("Cem", "no"));
    Assertions.assertThat(sheet().get(1).getField("wrong-turns")).isEqualTo("reset");
    Assertions.assertThat(page())
        .contains("Most people missed: Place and code written down (2 of 3, D-05 Retry is enough)")
        .contains("1 of 3 passed")
        .doesNotContain("<script", "http:", "https:");
  }

  @Test
  void ofSeveralGoesOfAPersonTheBestCounts() throws IOException {
    PlayedDrill.by("Ann", played.shipped("retries-twice"));
    PlayedDrill.by("Ann", played.shipped("passes"));
    PlayedDrill.by("Ann", played.shipped("resets"));

    assertThat(oobesim("results", journals, "--out", out)).exitedWith(0);

    Assertions.assertThat(sheet()).hasSize(1);
    Assertions.assertThat(sheet().getFirst().getField("points")).isEqualTo("10");
    Assertions.assertThat(sheet().getFirst().getField("goes")).isEqualTo("3");
    Assertions.assertThat(sheet().getFirst().getField("journal")).isEqualTo("passes.jsonl");
  }

  @Test
  void runsWithoutANameAreNotOnePersons() throws IOException {
    played.shipped("passes");
    played.shipped("resets");

    assertThat(oobesim("results", journals, "--out", out)).exitedWith(0);

    Assertions.assertThat(sheet()).hasSize(2);
    Assertions.assertThat(page()).contains(">passes.jsonl<", ">resets.jsonl<");
  }

  /** A table program would carry it out. */
  @Test
  void aNameThatIsAFormulaIsNone() throws IOException {
    PlayedDrill.by("=1+1", played.shipped("passes"));
    PlayedDrill.by("@SUM(A1), \\\"x\\\"", played.shipped("resets"));

    oobesim("results", journals, "--out", out);

    Assertions.assertThat(sheet())
        .extracting(it -> it.getField("trainee"))
        .containsExactly("'=1+1", "'@SUM(A1), \"x\"");
    Assertions.assertThat(Files.readString(sheetFile()))
        .startsWith("\ufefftrainee,drill,")
        .contains("\r\n'=1+1,D-05,");
  }

  @Test
  void aBadFileIsNamedWithItsFaultAndTheOthersAreJudged() throws IOException {
    played.shipped("passes");
    Files.writeString(journals.resolve("a<b>.jsonl"), "nonsense\n");
    PlayedDrill.changed(
        played.shipped("resets"), "\"id\":\"d-05-retry-is-enough\"", "\"id\":\"d-99\"");

    assertThat(oobesim("results", journals, "--out", out))
        .exitedWith(1)
        .errContains("a<b>.jsonl:1:1: not-a-journal", "\"d-99\"");

    Assertions.assertThat(sheet()).hasSize(1);
    Assertions.assertThat(page()).contains(">a&lt;b&gt;.jsonl<", "not-a-journal", "d-99");
  }

  /** A journal may be called as somebody likes; a script beside it is none. */
  @Test
  void aJournalIsKnownByHowItBegins() throws IOException {
    Path journal = played.shipped("passes");
    Files.move(journal, journals.resolve("ann's go"));
    Files.writeString(journals.resolve("notes.txt"), "bring cables");
    Files.createDirectories(journals.resolve("older"));
    Files.copy(journals.resolve("ann's go"), journals.resolve("older").resolve("x.jsonl"));

    assertThat(oobesim("results", journals, "--out", out)).exitedWith(0);

    Assertions.assertThat(sheet()).hasSize(1);
  }

  @Test
  void wrongCallsAreRefusedAndWriteNothing() throws IOException {
    assertThat(oobesim("results", journals, "--out", out)).exitedWith(2).errContains("no journal");
    assertThat(oobesim("results", folder.resolve("none"), "--out", out)).exitedWith(2);
    Assertions.assertThat(out).doesNotExist();

    played.shipped("passes");
    Files.createDirectories(out);
    Files.writeString(sheetFile(), "mine");
    assertThat(oobesim("results", journals, "--out", out)).exitedWith(2);
    Assertions.assertThat(sheetFile()).hasContent("mine");
    Assertions.assertThat(out.resolve("index.html")).doesNotExist();
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import oobesim.assessment.Assessment;
import oobesim.assessment.Assessor;
import oobesim.assessment.Card;
import oobesim.debrief.JournalRun;
import oobesim.debrief.JournalRuns;
import oobesim.drill.Drill;
import oobesim.i18n.Words;
import oobesim.profile.Shelves;
import oobesim.profile.TextsFolder;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run of a drill is told in the language of whoever asks, and judged the same in each. */
class DrillLanguageTest {
  @TempDir private Path folder;

  private String told(Call call, Path journal) throws IOException {
    call.with("debrief", journal, "--out", folder.resolve("out"));
    return Files.readString(folder.resolve("out").resolve("index.html"));
  }

  @Test
  void theDebriefSaysWhatTheDrillSaysInTheLanguage() throws IOException {
    String german = told(new Call().speaking("de"), new PlayedDrill(folder).shipped("passes"));
    assertThat(german)
        .contains("Retry genügt", "<td class=\"written\">Das Kabel steckt nicht</td>")
        .contains("Vorabbereitstellung, Entra-Beitritt")
        .doesNotContain("Retry is enough", "The cable is out", "Which phase stood still");
  }

  @Test
  void aWrongLineOfTheCardHasTheRightOneInTheLanguage() throws IOException {
    Path journal = new PlayedDrill(folder).shipped("passes");
    String other = Files.readString(journal).replace("cause The cable is out", "cause The TPM");
    String german = told(new Call().speaking("de"), Files.writeString(journal, other));
    assertThat(german)
        .contains("<td class=\"written\">Das TPM</td>", "Das Kabel steckt nicht")
        .doesNotContain("The cable is out");
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "ar", "ja"})
  void aRunIsJudgedAsInEnglish(String tag) throws IOException {
    Words words = TextsFolder.on(Shelves.INSIDE_ALONE, Words.in(Locale.of(tag)));
    JournalRuns runs = new JournalRuns(Shelves.INSIDE_ALONE, ShippedFlow.source());
    for (String script : List.of("passes", "resets", "retries-twice")) {
      Path journal = new PlayedDrill(folder).shipped(script);
      JournalRun.Opened run = (JournalRun.Opened) runs.open(Files.readAllBytes(journal), folder);
      Drill spoken = run.drill().spoken(words);
      Assessment english = Assessor.assess(run.drill(), run.trace());
      Assessment other = Assessor.assess(spoken, run.trace());
      assertThat(spoken.briefing().title()).isNotEqualTo(run.drill().briefing().title());
      assertThat(List.of(other.points(), other.passed(), other.missed().size()))
          .isEqualTo(List.of(english.points(), english.passed(), english.missed().size()));
      assertThat(other.card().stream().map(Card.Line::right))
          .isEqualTo(english.card().stream().map(Card.Line::right).toList());
    }
  }

  @Test
  void sheetsStatementsAndJudgementsAreTheSameInEveryLanguage() throws IOException {
    Path journal = new PlayedDrill(folder).shipped("resets");
    Path class1 = Files.createDirectory(folder.resolve("class"));
    Files.copy(journal, class1.resolve("run.jsonl"));
    for (String tag : List.of("en", "de")) {
      Call call = new Call().speaking(tag);
      call.with("results", class1, "--out", folder.resolve("results-" + tag));
      Path statements = folder.resolve(tag + ".json");
      call.with("debrief", journal, "--out", folder.resolve(tag), "--xapi", statements);
    }
    assertThat(folder.resolve("results-de/results.csv"))
        .hasSameBinaryContentAs(folder.resolve("results-en/results.csv"));
    assertThat(folder.resolve("de.json")).hasSameBinaryContentAs(folder.resolve("en.json"));
    assertThat(Files.readString(folder.resolve("results-de/index.html")))
        .contains("Retry genügt")
        .doesNotContain("Retry is enough");
  }

  @Test
  void checkNamesATextsFileBesideADrillThatCannotBeRead() throws IOException {
    Path drill = folder.resolve("small.json");
    Files.writeString(drill, oobesim.support.DrillText.sound().text());
    Path texts = Files.createDirectory(folder.resolve("texts"));
    Files.writeString(texts.resolve("de.json"), "{\"A small drill\": \"Eine kleine Übung\"}");
    assertThat(new Call().with("check", drill).out()).doesNotContain("texts");

    Files.writeString(texts.resolve("fr.json"), "{\n \"a\": \"b\"\n \"c\": \"d\"}");
    CommandResult result = new Call().with("check", drill);

    assertThat(result.out().replace('\\', '/'))
        .contains("/texts/fr.json:3:2: malformed-json: ")
        .doesNotContain("de.json");
    assertThat(result.exit()).isEqualTo(ExitCode.FINDINGS);
    assertThat(new Call().with("check", texts.resolve("fr.json")).out())
        .contains(":3:2: malformed-json: ");
    assertThat(new Call().with("check", texts.resolve("de.json")).exit()).isEqualTo(ExitCode.DONE);
  }
}

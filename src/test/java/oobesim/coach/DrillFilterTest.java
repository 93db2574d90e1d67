// SPDX-License-Identifier: Apache-2.0
package oobesim.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import oobesim.assessment.Assessment;
import oobesim.drill.Drill;
import oobesim.i18n.Words;
import oobesim.session.Sitting;
import oobesim.support.DrillBench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which drills somebody wants to see, and what is remembered of those that were tried. */
class DrillFilterTest {
  private final List<DrillShelf.Entry> all =
      DrillShelf.in(List.of(Path.of("profiles/drills")), Words.in(Locale.ENGLISH));
  private final Results results = new Results();

  private List<String> of(DrillFilter filter) {
    return filter.of(all, results).stream()
        .map(it -> it.drill().orElseThrow().briefing().number())
        .toList();
  }

  @Test
  void everyWordMustBeThereWhateverItsCase() {
    assertThat(of(new DrillFilter(Optional.empty(), Optional.empty(), "RETRY enough", false)))
        .containsExactly("D-05");
    assertThat(of(new DrillFilter(Optional.empty(), Optional.empty(), "retry zzz", false)))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    // typed, chosen before, then meant
    "22, D-01, D-22", // the serial number of D-01's work order has it, too
    "'assembly', D-01, D-22",
    "retry, D-05, D-05",
    "d-0, D-03, D-03",
    "contoso bench, D-04, none", // that stands in work orders alone
    "'', D-04, none",
  })
  void whoTypesANumberOrATitleMeansThatDrill(String words, String before, String meant) {
    DrillFilter filter = new DrillFilter(Optional.empty(), Optional.empty(), words, false);
    Optional<DrillShelf.Entry> found =
        filter.meant(filter.of(all, results), entry -> number(entry).equals(before));
    assertThat(found.map(DrillFilterTest::number).orElse("none")).isEqualTo(meant);
  }

  private static String number(DrillShelf.Entry entry) {
    return entry.drill().orElseThrow().briefing().number();
  }

  @Test
  void whatIsHiddenIsNotLookedThrough() {
    assertThat(of(new DrillFilter(Optional.empty(), Optional.empty(), "cable-out", false)))
        .isEmpty();
  }

  @Test
  void roleAndLevelCountTogether() {
    DrillFilter filter =
        new DrillFilter(Optional.of(Drill.Role.TECHNICIAN), Optional.of(1), "", false);
    assertThat(filter.of(all, results))
        .isNotEmpty()
        .allMatch(it -> it.drill().orElseThrow().briefing().level() == 1)
        .allMatch(
            it -> it.drill().orElseThrow().briefing().roles().contains(Drill.Role.TECHNICIAN));
  }

  @Test
  void theBestTryStaysAndWhatPlayedItselfIsNone() {
    Assessment nothing = DrillBench.of("d-05", Sitting.Mode.TRY).drill().assessment();
    Sitting shown = new Sitting("d-05-retry-is-enough", "", "", Sitting.Mode.SHOW, "");
    results.add(shown, nothing);
    assertThat(results.of(shown.drill())).isEmpty();

    Sitting tried = new Sitting(shown.drill(), "", "", Sitting.Mode.TEST, "");
    results.add(tried, worth(nothing, 8, true));
    results.add(tried, worth(nothing, 9, false));
    assertThat(results.of(shown.drill())).contains(new Results.Best(8, 10, true));
    assertThat(results.of(shown.drill()).orElseThrow().stars()).isEqualTo(2);
    assertThat(of(new DrillFilter(Optional.empty(), Optional.empty(), "", true)))
        .isNotEmpty()
        .doesNotContain("D-05");
  }

  @Test
  void aFileWithFaultsIsListedWithThemAndHasNoDrill(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("bad.json"), "{\"title\": \"Half a drill\"}");
    List<DrillShelf.Entry> entries =
        DrillFilter.ALL.of(DrillShelf.in(List.of(folder), Words.in(Locale.ENGLISH)), results);
    assertThat(entries)
        .singleElement()
        .matches(it -> it.drill().isEmpty() && !it.findings().isEmpty());
  }

  private static Assessment worth(Assessment like, int points, boolean passed) {
    return new Assessment(
        like.sitting(),
        like.steps(),
        like.wrongTurns(),
        like.criteria(),
        like.hints(),
        like.card(),
        like.needed(),
        like.decisions(),
        like.conduct(),
        points,
        10,
        passed);
  }
}

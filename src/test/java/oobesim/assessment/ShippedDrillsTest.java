// SPDX-License-Identifier: Apache-2.0
package oobesim.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import oobesim.document.Finding;
import oobesim.drill.Drill;
import oobesim.drill.Drill.Proof;
import oobesim.drill.Setup;
import oobesim.drill.Start;
import oobesim.i18n.Messages;
import oobesim.profile.Shelves;
import oobesim.screen.ScreenCatalog;
import oobesim.script.RunWatcher;
import oobesim.script.Script;
import oobesim.session.FlowFinder;
import oobesim.support.DrillBench;
import oobesim.support.English;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The drills that are shipped are proven by their scripts. */
class ShippedDrillsTest {
  private static final ScreenCatalog SCREENS = new ScreenCatalog(Messages.load(Locale.ENGLISH));
  private static final FlowFinder FLOWS =
      new FlowFinder(Shelves.INSIDE_ALONE, ShippedFlow.source());

  static List<Path> files() throws IOException {
    return Shelves.in(Path.of("profiles", "drills"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void itPassesAndFailsAsItSays(Path file) {
    List<Finding> findings = ProofCheck.check(DrillBench.read(file), file, FLOWS, SCREENS);
    assertThat(findings).extracting(English::message).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("files")
  void whoDoesNothingGetsNothing(Path file) {
    Drill drill = DrillBench.read(file);
    Assessment judged =
        trial(file, drill, "").play(new Script(List.of()), RunWatcher.NOBODY).assessment();
    assertThat(judged.points()).isZero();
    assertThat(judged.wrongTurns()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("files")
  void whoPassesByTheBookGetsAllPointsInOrderWithoutAWrongTurn(Path file) throws IOException {
    Drill drill = DrillBench.read(file);
    for (Proof.Passing passing : drill.proof().passes()) {
      Trial trial = trial(file, drill, passing.variant());
      String text = Files.readString(file.resolveSibling(passing.script()));
      Script script = trial.read(text).script().orElseThrow();
      Assessment judged = trial.play(script, RunWatcher.NOBODY).assessment();
      assertThat(judged.wrongTurns()).as(passing.script()).isEmpty();
      assertThat(judged.missed()).as(passing.script()).isEmpty();
      assertThat(judged.steps()).as(passing.script()).allMatch(Assessment.StepDone::inOrder);
      assertThat(judged.points()).as(passing.script()).isEqualTo(judged.most());
    }
  }

  private static Trial trial(Path file, Drill drill, String variant) {
    Optional<Start.Variant> drawn =
        drill.start().variant(variant).or(() -> drill.start().variants().stream().findFirst());
    return ProofCheck.trial(
            Setup.of(drill, file, drawn, Shelves.INSIDE_ALONE), FLOWS, SCREENS, new ArrayList<>())
        .orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("files")
  void itsIdIsItsFileNameAndItAsksAndExplains(Path file) {
    Drill drill = DrillBench.read(file);
    assertThat(file.getFileName()).hasToString(drill.id() + ".json");
    assertThat(drill.rubric().most()).isEqualTo(10);
    assertThat(drill.rubric().needed()).isNotEmpty();
    assertThat(drill.course().hints()).isNotEmpty();
    assertThat(drill.course().wrongTurns()).isNotEmpty();
    assertThat(Stream.of(drill.briefing().objective(), drill.briefing().title()))
        .noneMatch(String::isBlank);
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import oobesim.support.DrillText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the trainer did while the run was taken over is neither merit nor fault of the trainee. */
class TakenOverTest {
  private static final DrillText DRILL =
      DrillText.sound()
          .with(
              "steps",
              "["
                  + String.join(
                      ", ",
                      DrillText.step("on", "\"power on\""),
                      DrillText.step("boot", "{\"screen\": \"boot\"}"),
                      DrillText.step(
                          "off", "{\"input\": \"power off\", \"after\": {\"screen\": \"boot\"}}"))
                  + "]")
          .with(
              "wrongTurns",
              "[{\"id\": \"radio\", \"title\": \"t\", \"when\": \"network wifi\", \"why\":"
                  + " \"w\"}]");

  /**
   * A run.
   *
   * @param done the steps that count as done
   * @param turns the wrong turns that count
   */
  record Row(List<String> done, List<String> turns, List<String> lines) {}

  private static Row row(List<String> done, List<String> turns, String... lines) {
    return new Row(done, turns, List.of(lines));
  }

  static Stream<Row> rows() {
    List<String> none = List.of();
    return Stream.of(
        row(List.of("on", "boot", "off"), none, "power on", "power off"),
        row(none, none, "take-over", "power on", "hand-back"),
        row(List.of("off"), none, "take-over", "power on", "hand-back", "power off"),
        row(List.of("on", "boot"), none, "power on", "take-over", "power off", "hand-back"),
        row(none, List.of("radio"), "network wifi"),
        row(none, none, "take-over", "network wifi", "hand-back"),
        row(none, List.of("radio"), "take-over", "hand-back", "network wifi"),
        row(
            none,
            List.of("radio"),
            "keep here",
            "network wifi",
            "take-over",
            "back here",
            "hand-back"));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void onlyTheTraineesDoingCounts(Row row) {
    Assessment judged = SmallRun.of(DRILL, row.lines().toArray(String[]::new)).assessed();
    assertThat(judged.steps())
        .filteredOn(step -> step.at().isPresent())
        .extracting(step -> step.step().id())
        .isEqualTo(row.done());
    assertThat(judged.wrongTurns()).extracting(turn -> turn.turn().id()).isEqualTo(row.turns());
  }

  @Test
  void neitherDecisionNorConductNorUselessClickIsTheTrainees() {
    Assessment judged =
        SmallRun.of(
                DRILL,
                "keep here",
                "take-over",
                "power on",
                "click nothing",
                "jump",
                "freeze",
                "back here",
                "hand-back")
            .assessed();
    assertThat(judged.decisions()).isEmpty();
    assertThat(judged.conduct())
        .extracting("freezes", "jumps", "backs", "useless")
        .containsExactly(0, 0, 0, 0);

    Assessment own =
        SmallRun.of(DRILL, "keep here", "power on", "click nothing", "jump", "freeze", "back here")
            .assessed();
    assertThat(own.decisions()).hasSize(1);
    assertThat(own.conduct()).extracting("freezes", "jumps", "backs").containsExactly(1, 1, 1);
  }

  @Test
  void anyHandMayBeTheTrainers() {
    DrillText any =
        DrillText.sound()
            .with(
                "steps",
                "["
                    + DrillText.step("on", "{\"input\": \"power on\", \"by\": \"anybody\"}")
                    + ", "
                    + DrillText.step(
                        "off",
                        "{\"input\": \"power off\", \"after\": {\"input\": \"power on\", \"by\":"
                            + " \"anybody\"}}")
                    + "]");
    Assessment judged =
        SmallRun.of(any, "take-over", "power on", "hand-back", "power off").assessed();
    assertThat(judged.steps())
        .extracting(step -> step.at().isPresent())
        .containsExactly(false, true);
  }

  @Test
  void aJournalTellsItAndIsPlayedAgain() {
    SmallRun run = SmallRun.of(DRILL, "take-over", "power on", "hand-back", "power off");
    assertThat(run.journal)
        .anyMatch(line -> line.contains("\"steered\":\"take-over\""))
        .anyMatch(line -> line.contains("\"steered\":\"hand-back\""));
    assertThat(run.replayed().differences()).isEmpty();
  }
}

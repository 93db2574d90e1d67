// SPDX-License-Identifier: Apache-2.0
package oobesim.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import oobesim.assessment.Assessment.StepDone;
import oobesim.support.DrillText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a run is worth: steps, order, points, hints, time, and what was taken back. */
class AssessorTest {
  private static final DrillText DRILL =
      DrillText.sound()
          .with(
              "steps",
              "["
                  + String.join(
                      ", ",
                      DrillText.step("cable", "\"network wired\""),
                      DrillText.step("on", "\"power on\""),
                      DrillText.step("off", "\"power off\""))
                  + "]")
          .with(
              "wrongTurns",
              "[{\"id\": \"radio\", \"title\": \"t\", \"when\": \"network wifi\", \"why\": \"w\"}]")
          .with("hints", "[{\"text\": \"one\"}, {\"text\": \"two\", \"price\": 2}]")
          .with(
              "score",
              "[{\"id\": \"work\", \"title\": \"t\", \"points\": 5,"
                  + " \"when\": [\"network wired\", \"power on\"]},"
                  + " {\"id\": \"end\", \"title\": \"t\", \"points\": 3, \"when\": \"power off\"},"
                  + " {\"id\": \"time\", \"title\": \"t\", \"points\": 2}]")
          .with(
              "pass",
              "{\"points\": 8, \"needed\": [{\"id\": \"ended\", \"title\": \"t\","
                  + " \"when\": \"power off\"}]}")
          .with("limit", "\"10m\"");

  /**
   * A run and its points.
   *
   * @param points those of work, end and time, and what is left in all
   * @param passed whether it is passed
   * @param lines what was done
   */
  record Row(List<Integer> points, boolean passed, List<String> lines) {}

  private static Row row(int work, int end, int time, int all, boolean passed, String... lines) {
    return new Row(List.of(work, end, time, all), passed, List.of(lines));
  }

  static Stream<Row> rows() {
    return Stream.of(
        row(5, 3, 2, 10, true, "network wired", "power on", "power off"),
        row(5, 3, 2, 10, true, "network wired", "power on", "power off", "wait 1h"),
        row(5, 3, 0, 8, true, "network wired", "power on", "wait 601s", "power off"),
        row(5, 3, 2, 10, true, "wait 1h", "begin", "network wired", "power on", "power off"),
        row(2, 3, 2, 7, false, "power on", "power off"),
        row(2, 3, 0, 5, false, "power on", "power off", "wait 601s", "network none"),
        row(5, 0, 0, 5, false, "network wired", "power on"),
        row(0, 0, 0, 0, false),
        row(0, 0, 0, 0, false, "wait 1m"),
        row(5, 3, 2, 9, true, "hint", "network wired", "power on", "power off"),
        row(5, 3, 2, 7, false, "hint", "hint", "network wired", "power on", "power off"),
        row(5, 3, 2, 7, false, "hint", "hint", "hint", "network wired", "power on", "power off"),
        row(0, 0, 0, 0, false, "hint", "hint"),
        row(2, 3, 2, 7, false, "keep a", "network wired", "back a", "power on", "power off"),
        row(
            5,
            3,
            2,
            9,
            true,
            "keep a",
            "hint",
            "back a",
            "network wired",
            "power on",
            "power off"));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void pointsAreSharedPaidAndKept(Row row) {
    Assessment judged = SmallRun.of(DRILL, row.lines().toArray(String[]::new)).assessed();
    List<Integer> points =
        Stream.concat(
                judged.criteria().stream().map(Assessment.Points::points),
                Stream.of(judged.points()))
            .toList();
    assertThat(points).as("%s", row.lines()).isEqualTo(row.points());
    assertThat(judged.passed()).isEqualTo(row.passed());
    assertThat(judged.most()).isEqualTo(10);
  }

  @Test
  void stepsAreInOrderAsLongAsNoLaterOneCameBefore() {
    assertThat(inOrder("network wired", "power on", "power off"))
        .containsExactly("cable true", "on true", "off true");
    assertThat(inOrder("power on", "network wired", "power off"))
        .containsExactly("cable false", "on true", "off true");
    assertThat(inOrder("power on", "power off", "network wired"))
        .containsExactly("cable false", "on true", "off true");
    assertThat(inOrder("power on")).containsExactly("cable missed", "on true", "off missed");
  }

  private static List<String> inOrder(String... lines) {
    return SmallRun.of(DRILL, lines).assessed().steps().stream()
        .map(step -> step.step().id() + " " + order(step))
        .toList();
  }

  private static String order(StepDone step) {
    return step.at().isEmpty() ? "missed" : Boolean.toString(step.inOrder());
  }

  @Test
  void aWrongTurnIsToldEachTimeAndAlsoIfItWasTakenBack() {
    Assessment judged =
        SmallRun.of(DRILL, "keep a", "network wifi", "back a", "network wifi", "network wifi")
            .assessed();
    assertThat(judged.wrongTurns())
        .extracting(turn -> turn.turn().id() + " " + turn.takenBack())
        .containsExactly("radio true", "radio false", "radio false");
    assertThat(judged.conduct().backs()).isEqualTo(1);
  }

  @Test
  void whatIsMissingIsNamed() {
    Assessment judged = SmallRun.of(DRILL, "power on").assessed();
    assertThat(judged.reasons(8)).containsExactly("ended", "points");
    assertThat(judged.missed()).extracting(step -> step.id()).containsExactly("cable", "off");
  }

  @Test
  void theTimeIsThatOfTheLastStepOnceAllAreDone() {
    SmallRun run =
        SmallRun.of(DRILL, "wait 5m", "begin", "network wired", "power on", "wait 4m", "power off");
    assertThat(run.doing(List.of("wait 1h")).assessed().conduct().took()).hasMinutes(4);
  }

  @Test
  void theSameJournalIsWorthTheSame() {
    SmallRun run = SmallRun.of(DRILL, "hint", "keep a", "power on", "back a", "power on");
    String text = String.join("\n", run.journal) + "\n";
    Trace again = Tracer.of(text, oobesim.support.ShippedFlow.source()).orElseThrow();
    assertThat(told(Assessor.assess(DRILL.drill(), again))).isEqualTo(told(run.assessed()));
  }

  private static List<Object> told(Assessment judged) {
    return List.of(
        judged.points(),
        judged.passed(),
        judged.conduct(),
        judged.steps().stream().map(it -> it.step().id() + it.at().map(Moment::line)).toList(),
        judged.wrongTurns().stream().map(it -> it.turn().id() + it.at().line()).toList(),
        judged.hints().stream().map(it -> it.hint().text() + it.at().line()).toList(),
        judged.needed(),
        judged.decisions().stream().map(it -> it.moment().line() + it.words()).toList());
  }
}

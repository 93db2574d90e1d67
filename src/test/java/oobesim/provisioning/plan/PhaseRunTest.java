// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.plan;

import static oobesim.provisioning.plan.TaskRunTest.every;
import static oobesim.provisioning.plan.TaskRunTest.failing;
import static oobesim.provisioning.plan.TaskRunTest.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import oobesim.support.EspRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A category of the status page at chosen moments. It begins at second 100. */
class PhaseRunTest {
  private static final PhaseRun SETUP =
      new PhaseRun(
          EspPhase.DEVICE_SETUP,
          at(100),
          List.of(),
          List.of(
              row(EspTask.SECURITY_POLICIES, 0, 10, List.of(30)),
              row(EspTask.APPS, 0, 20, every(20, 20, 2))));

  @ParameterizedTest(name = "second {0}: {1}, {2}")
  @CsvSource({
    "  0, security-policies identifying 0/1, apps identifying 0/2",
    "100, security-policies identifying 0/1, apps identifying 0/2",
    "115, security-policies working 0/1,     apps identifying 0/2",
    "125, security-policies working 0/1,     apps working 0/2",
    "130, security-policies complete 1/1,    apps working 0/2",
    "140, security-policies complete 1/1,    apps working 1/2",
    "160, security-policies complete 1/1,    apps complete 2/2"
  })
  void theRowsRunSideBySide(int second, String policies, String apps) {
    assertThat(EspRows.of(SETUP.at(at(second)))).containsExactly(policies, apps);
  }

  @Test
  void itEndsWithItsLastRow() {
    assertThat(SETUP.length()).isEqualTo(at(60));
    assertThat(SETUP.ended(at(159))).isFalse();
    assertThat(SETUP.ended(at(160))).isTrue();
    assertThat(SETUP.remaining(at(130))).isEqualTo(at(30));
    assertThat(SETUP.remaining(at(999))).isEqualTo(Duration.ZERO);
  }

  @Test
  void withoutRowsItEndsAtOnce() {
    PhaseRun empty = new PhaseRun(EspPhase.DEVICE_SETUP, at(100), List.of(), List.of());
    assertThat(empty.ended(at(100))).isTrue();
    assertThat(empty.at(at(100))).isEmpty();
  }

  @Test
  void aPauseShowsTheSameRowsForAsLongAsItLasts() {
    PhaseRun paused = SETUP.paused(at(125));
    assertThat(paused.at(at(9_999))).isEqualTo(SETUP.at(at(125)));
    assertThat(paused.ended(at(9_999))).isFalse();
  }

  @ParameterizedTest(name = "{0} seconds of work: second {1} without pauses, {2} with one")
  @CsvSource({" 0, 100,  100", "10, 110,  110", "25, 125,  125", "26, 126, 1126", "60, 160, 1160"})
  void aPauseFrom125To1125PutsOffWhatComesAfterIt(int work, int moment, int later) {
    assertThat(SETUP.momentOf(at(work))).isEqualTo(at(moment));
    assertThat(SETUP.paused(at(125)).resumed(at(1_125)).momentOf(at(work))).isEqualTo(at(later));
  }

  @Test
  void whatLiesBehindAPauseWithoutEndHasNoMoment() {
    PhaseRun paused = SETUP.paused(at(125));
    assertThat(paused.momentOf(at(25))).isEqualTo(at(125));
    assertThat(paused.momentOf(at(26))).isGreaterThan(at(1_000_000));
  }

  @Test
  void whilePausedItNeverEnds() {
    assertThat(SETUP.paused(at(125)).remaining(at(126))).isEqualTo(PhaseRun.NEVER);
    assertThat(SETUP.paused(at(125)).remaining(at(9_999))).isEqualTo(PhaseRun.NEVER);
  }

  @Test
  void afterAPauseItGoesOnWhereItStoodStill() {
    PhaseRun resumed = SETUP.paused(at(125)).resumed(at(1_125));
    assertThat(resumed.remaining(at(1_125))).isEqualTo(at(35));
    assertThat(resumed.at(at(1_140))).isEqualTo(SETUP.at(at(140)));
    assertThat(resumed.at(at(120))).as("the time before stays").isEqualTo(SETUP.at(at(120)));
  }

  @Test
  void pausingTwiceIsOnePause() {
    assertThat(SETUP.paused(at(125)).paused(at(130))).isEqualTo(SETUP.paused(at(125)));
    assertThat(SETUP.resumed(at(130))).isEqualTo(SETUP);
    assertThat(SETUP.paused(at(125)).resumed(at(130)).resumed(at(140)))
        .isEqualTo(SETUP.paused(at(125)).resumed(at(130)));
  }

  @ParameterizedTest(name = "second {0}: {1}, {2}")
  @CsvSource({
    "129, security-policies working 0/1,         apps working 0/2",
    "130, security-policies complete 1/1,        apps working 0/2",
    "150, security-policies complete 1/1,        apps failed 1/2 0x87D1041C",
    "999, security-policies complete 1/1,        apps failed 1/2 0x87D1041C"
  })
  void aFaultEndsTheCategory(int second, String policies, String apps) {
    PhaseRun failing = withApps(50);
    assertThat(failing.length()).isEqualTo(at(50));
    assertThat(EspRows.of(failing.at(at(second)))).containsExactly(policies, apps);
  }

  @Test
  void whatWasNotFinishedThenReadsPreviousStepFailed() {
    assertThat(EspRows.of(withApps(25).at(at(9_999))))
        .containsExactly("security-policies previous-failed 0/1", "apps failed 0/2 0x87D1041C");
  }

  @Test
  void theFirstOfTwoFaultsCounts() {
    PhaseRun both =
        new PhaseRun(
            EspPhase.DEVICE_SETUP,
            at(100),
            List.of(),
            List.of(failing(SETUP.tasks().getFirst(), 40), failing(SETUP.tasks().getLast(), 15)));
    assertThat(both.failing().orElseThrow().task()).isEqualTo(EspTask.APPS);
    assertThat(EspRows.of(both.at(at(999))))
        .containsExactly("security-policies previous-failed 0/1", "apps failed 0/2 0x87D1041C");
  }

  private static PhaseRun withApps(int fault) {
    return new PhaseRun(
        EspPhase.DEVICE_SETUP,
        at(100),
        List.of(),
        List.of(SETUP.tasks().getFirst(), failing(SETUP.tasks().getLast(), fault)));
  }

  private static Duration at(int seconds) {
    return Duration.ofSeconds(seconds);
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import oobesim.provisioning.plan.AppTurn;
import oobesim.provisioning.plan.EspPhase;
import oobesim.provisioning.plan.EspTask;
import oobesim.provisioning.plan.PhaseRun;
import oobesim.support.BenchWorld;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which app is at work when something breaks the row of apps. */
class AppQueueTest {
  /** How long the row lists apps before the first one begins. */
  private static final Duration LISTED = Duration.ofSeconds(40);

  private static final Optional<String> NO_CODE = Optional.empty();

  @ParameterizedTest(name = "{0} s after the first app began: {1} is at work")
  @CsvSource({
    "-1,  -1, 0", // nobody yet
    "0,    0, 0",
    "1,    0, 0",
    "239,  0, 0",
    "240,  1, 1", // the first one is there, and the second one begins
    "241,  1, 1",
  })
  void whatBreaksTheRowBreaksTheAppAtWorkAndThoseBehindItDoNotBegin(
      int seconds, int broken, int done) {
    Duration at = LISTED.plusSeconds(seconds);
    PhaseRun run =
        PhasePlanner.begin(
            BenchWorld.technician(),
            EspPhase.DEVICE_SETUP,
            BenchWorld.strike(EspPhase.DEVICE_SETUP, EspTask.APPS, "hung", "0x9", at));

    List<AppTurn> turns = run.tasks().getLast().turns();
    for (int i = 0; i < turns.size(); i++) {
      assertThat(turns.get(i).code()).isEqualTo(i == broken ? Optional.of("0x9") : NO_CODE);
      assertThat(turns.get(i).stopped()).isEqualTo(i > broken);
    }
    assertThat(run.at(at).getLast().done()).isEqualTo(done);
    if (broken >= 0) {
      assertThat(turns.get(broken).to()).isEqualTo(at);
    }
  }
}

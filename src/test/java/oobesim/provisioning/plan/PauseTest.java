// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much of a pause lies before a moment. */
class PauseTest {
  @ParameterizedTest(name = "pause {0} to {1}, asked at {2}: {3}")
  @CsvSource({
    "PT10S, PT20S, PT0S,  PT0S",
    "PT10S, PT20S, PT10S, PT0S",
    "PT10S, PT20S, PT14S, PT4S",
    "PT10S, PT20S, PT20S, PT10S",
    "PT10S, PT20S, PT1H,  PT10S",
    "PT10S, PT10S, PT1H,  PT0S",
    "PT10S,      , PT1H,  PT59M50S",
    "PT10S,      , PT5S,  PT0S"
  })
  void countsOnlyWhatLiesBefore(Duration from, Duration to, Duration moment, Duration length) {
    assertThat(new Pause(from, Optional.ofNullable(to)).before(moment)).isEqualTo(length);
  }

  @Test
  void twoPausesOfAPhaseAddUp() {
    PhaseRun run =
        new PhaseRun(EspPhase.DEVICE_SETUP, Duration.ofSeconds(100), List.of(), List.of())
            .paused(Duration.ofSeconds(110))
            .resumed(Duration.ofSeconds(120))
            .paused(Duration.ofSeconds(130))
            .resumed(Duration.ofSeconds(160));
    assertThat(run.worked(Duration.ofSeconds(170))).isEqualTo(Duration.ofSeconds(30));
    assertThat(run.worked(Duration.ofSeconds(150))).isEqualTo(Duration.ofSeconds(20));
    assertThat(run.worked(Duration.ofSeconds(90))).isEqualTo(Duration.ZERO);
  }
}

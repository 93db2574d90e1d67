// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import oobesim.page.ScreenId;
import oobesim.provisioning.DeviceMode;
import oobesim.provisioning.plan.EspPhase;
import oobesim.support.Worlds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LandingWaitTest {
  private static final Worlds BEGUN =
      Worlds.technician().hybrid().started().beginning(EspPhase.DEVICE_PREPARATION);

  @ParameterizedTest
  @CsvSource({
    "PT1S,   Securing your hardware",
    "PT110S, Registering your device for mobile management",
    "PT30M,  Waiting for the offline domain join"
  })
  void ringSaysWhatIsWaitedFor(Duration gone, String text) {
    assertThat(landing(BEGUN.later(gone)).blocks()).contains(new Block.Spinner(text));
  }

  @Test
  void pageWaitsForNothingBeforeTheButtonIsPressedAndAfterTheRunHasEnded() {
    assertThat(waits(Worlds.technician())).isFalse();
    assertThat(waits(BEGUN)).isTrue();
    assertThat(waits(BEGUN.after(Duration.ofMinutes(9)))).isFalse();
  }

  /** A run that a hard power-off broke off begins anew. */
  @Test
  void pageWaitsForNothingThatAnEarlierStartBegan() {
    assertThat(waits(BEGUN.in(DeviceMode.FRESH))).isFalse();
  }

  private static boolean waits(Worlds worlds) {
    return landing(worlds).blocks().stream().anyMatch(Block.Spinner.class::isInstance);
  }

  private static Screen landing(Worlds worlds) {
    return Scenes.CATALOG.describe(ScreenId.PREPROV_LANDING, worlds.world());
  }
}

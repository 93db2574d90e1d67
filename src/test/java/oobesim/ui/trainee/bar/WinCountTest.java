// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.bar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Five presses of the Windows key, counted where the room can see it. */
class WinCountTest {
  private final WinCount count = new WinCount();

  @Test
  void itShowsWhatTheDeviceCountsAndForgetsWithIt() {
    assertThat(at(0, false, 0)).isZero();
    assertThat(at(1, false, 0)).isEqualTo(1);
    assertThat(at(4, false, 0)).isEqualTo(4);
    assertThat(at(0, false, 0)).isZero();
  }

  @Test
  void theFifthPressOpensTheMenuAndIsShownForAMoment() {
    at(4, false, 10);
    assertThat(at(0, true, 10)).isEqualTo(5);
    assertThat(at(0, true, 12)).isEqualTo(5);
    assertThat(at(0, true, 13)).isZero();
    assertThat(at(0, true, 14)).isZero();
  }

  @Test
  void aMenuThatWasOpenBeforeIsNoFifthPress() {
    assertThat(at(0, true, 10)).isZero();
    at(3, false, 11);
    assertThat(at(0, true, 12)).isZero();
  }

  @Test
  void whoeverLeavesTheMenuBeginsAnew() {
    at(4, false, 10);
    at(0, true, 10);
    assertThat(at(0, false, 11)).isZero();
    assertThat(at(1, false, 11)).isEqualTo(1);
  }

  private int at(int counted, boolean menu, long second) {
    return count.at(counted, menu, Duration.ofSeconds(second));
  }
}

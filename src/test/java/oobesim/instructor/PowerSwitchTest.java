// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PowerSwitchTest {
  private final PowerSwitch power = new PowerSwitch();

  @Test
  void onePressSwitchesOn() {
    assertThat(power.press(at(0), false)).contains(true);
  }

  @Test
  void aSecondPressSoonSwitchesOff() {
    assertThat(power.press(at(0), true)).isEmpty();
    assertThat(power.asking(at(1000))).isTrue();
    assertThat(power.press(at(1000), true)).contains(false);
    assertThat(power.asking(at(1001))).isFalse();
  }

  @Test
  void aSecondPressLaterOnlyAsksAgain() {
    power.press(at(0), true);
    assertThat(power.asking(at(4000))).isFalse();
    assertThat(power.press(at(4000), true)).isEmpty();
    assertThat(power.press(at(5000), true)).contains(false);
  }

  @Test
  void holdingSwitchesOffAndLettingGoDoesNotSwitchOnAgain() {
    assertThat(power.hold(at(0), true, true)).isEmpty();
    assertThat(power.hold(at(1499), true, true)).isEmpty();
    assertThat(power.hold(at(1500), true, true)).contains(false);
    assertThat(power.hold(at(3000), true, false)).isEmpty();
    assertThat(power.press(at(3100), false)).isEmpty();
    assertThat(power.press(at(4000), false)).contains(true);
  }

  @Test
  void holdingWhileOffDoesNothingUntilItIsLetGo() {
    assertThat(power.hold(at(0), true, false)).isEmpty();
    assertThat(power.hold(at(5000), true, false)).isEmpty();
    assertThat(power.press(at(5100), false)).contains(true);
  }

  private static Duration at(long millis) {
    return Duration.ofMillis(millis);
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.bar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import oobesim.instructor.Pace;
import oobesim.provisioning.around.NetworkLink;
import oobesim.ui.trainee.text.WindowText;
import org.junit.jupiter.api.Test;

class StatusTextTest {
  private final StatusText status = new StatusText(WindowText.in(Locale.ENGLISH));

  @Test
  void tellsHowLongNothingWillHappen() {
    BarState waiting = state(true, Optional.of(Duration.ofMillis(1_099_100)));
    assertThat(status.of(waiting, false)).isEqualTo("Next change in 18:20");
    assertThat(status.of(waiting, true)).isEqualTo("−18:20");
    assertThat(status.urgent(waiting)).isFalse();
  }

  @Test
  void tellsWhoseTurnItIs() {
    assertThat(status.of(state(true, Optional.empty()), false))
        .isEqualTo("The device waits for you");
    assertThat(status.of(state(false, Optional.empty()), false)).contains("press Power (F2)");
  }

  @Test
  void tellsThatTimeStandsStill() {
    BarState running = state(true, Optional.of(Duration.ofHours(2)));
    BarState paused =
        new BarState(running.device(), Pace.USUAL.toggled(), false, "", 0, false, false, false);
    assertThat(status.of(paused, false)).isEqualTo("Paused · Next change in 2:00:00");
  }

  @Test
  void aQuestionComesBeforeANoteAndANoteBeforeTheRest() {
    BarState.DeviceLine device = state(true, Optional.empty()).device().orElseThrow();
    BarState noted =
        new BarState(Optional.of(device), Pace.USUAL, false, "Look", 1, false, false, false);
    BarState asking =
        new BarState(Optional.of(device), Pace.USUAL, true, "Look", 1, false, false, false);
    assertThat(status.of(noted, false)).isEqualTo("Look");
    assertThat(status.of(asking, false)).contains("again");
    assertThat(status.urgent(noted)).isTrue();
  }

  @Test
  void aPageOfTheSimulatorHoldsTimeUnlessTheDeviceIsSomebodyElses() {
    BarState.DeviceLine device = state(true, Optional.empty()).device().orElseThrow();
    assertThat(status.of(covered(device, true), false)).isEqualTo("Paused");
    assertThat(status.of(covered(device, false), false)).isEqualTo("The caller waits for you");
    assertThat(status.of(covered(device, false), true)).isEqualTo("Your turn");
    BarState.DeviceLine busy =
        state(true, Optional.of(Duration.ofMinutes(2))).device().orElseThrow();
    assertThat(status.of(covered(busy, false), false)).isEqualTo("Next change in 2:00");
  }

  private static BarState covered(BarState.DeviceLine device, boolean held) {
    return new BarState(Optional.of(device), Pace.USUAL, false, "", 0, false, true, held);
  }

  @Test
  void withoutADeviceThereIsNothingToSay() {
    BarState none = new BarState(Optional.empty(), Pace.USUAL, false, "", 0, false, true, true);
    assertThat(status.of(none, false)).isEmpty();
    assertThat(none.canJump()).isFalse();
  }

  @Test
  void aLongWaitIsWorthAJump() {
    assertThat(state(true, Optional.of(Duration.ofMinutes(11))).longWait()).isTrue();
    assertThat(state(true, Optional.of(Duration.ofMinutes(9))).longWait()).isFalse();
    assertThat(state(true, Optional.empty()).longWait()).isFalse();
  }

  private static BarState state(boolean on, Optional<Duration> left) {
    return new BarState(
        Optional.of(
            new BarState.DeviceLine(
                on, false, NetworkLink.WIRED, true, true, false, false, Duration.ZERO, left)),
        Pace.USUAL,
        false,
        "",
        0,
        false,
        false,
        false);
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class FramesTest {
  private final Frames frames = new Frames();

  @Test
  void theFirstFrameIsTheBeginningWhateverItsNumber() {
    assertThat(frames.next(123_456_789_000L)).isZero();
    assertThat(frames.next(123_456_789_000L + 16_000_000)).isEqualTo(Duration.ofMillis(16));
    assertThat(frames.time()).isEqualTo(Duration.ofMillis(16));
  }

  @Test
  void aClockThatGoesBackIsNoTime() {
    frames.next(100);
    assertThat(frames.next(50)).isZero();
  }

  @Test
  void looksTenTimesASecond() {
    int looks = 0;
    for (long frame = 0; frame <= 100; frame++) {
      frames.next(frame * 10_000_000);
      looks += frames.due() ? 1 : 0;
    }
    assertThat(looks).isEqualTo(10);
  }
}

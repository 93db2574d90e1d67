// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.live;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import oobesim.support.Fx;

/** The toolkit's own beats: styles, layout and drawing happen then and at no other time. */
final class Pulses {
  private static final long LIMIT_SECONDS = 60;

  private Pulses() {}

  /**
   * Waits for beats. A beat begins only when the drawing of the one before has ended, so with two
   * of them everything that was asked for before stands on the display.
   */
  static void pass(int count) {
    CountDownLatch left = new CountDownLatch(count);
    AnimationTimer counter =
        new AnimationTimer() {
          @Override
          public void handle(long nanos) {
            left.countDown();
          }
        };
    Fx.run(
        () -> {
          counter.start();
          Platform.requestNextPulse();
        });
    try {
      if (!left.await(LIMIT_SECONDS, TimeUnit.SECONDS)) {
        throw new AssertionError("the toolkit's beat has stopped");
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new AssertionError(interrupted);
    } finally {
      Fx.run(counter::stop);
    }
  }
}

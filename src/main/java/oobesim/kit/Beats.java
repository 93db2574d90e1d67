// SPDX-License-Identifier: Apache-2.0
package oobesim.kit;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/** The toolkit's own beats: styles, layout and drawing happen then and at no other time. */
final class Beats {
  private static final long LIMIT_SECONDS = 60;

  private Beats() {}

  /**
   * Waits for beats, on any thread. One begins only when the drawing of the one before has ended,
   * so with two of them everything that was asked for before stands on the display.
   */
  static void pass(int count) {
    if (Platform.isFxApplicationThread()) {
      passInside(count);
      return;
    }
    CountDownLatch over = new CountDownLatch(1);
    HeadlessToolkit.call(() -> count(count, over::countDown));
    try {
      if (!over.await(LIMIT_SECONDS, TimeUnit.SECONDS)) {
        throw new IllegalStateException("the toolkit's beat has stopped");
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the window was drawn", interrupted);
    }
  }

  private static void passInside(int count) {
    if (!Platform.canStartNestedEventLoop()) {
      throw new IllegalStateException("what a window shows cannot be read while it is drawn");
    }
    Object loop = new Object();
    count(count, () -> Platform.exitNestedEventLoop(loop, null));
    Platform.enterNestedEventLoop(loop);
  }

  private static AnimationTimer count(int count, Runnable over) {
    AnimationTimer counter =
        new AnimationTimer() {
          private int left = count;

          @Override
          public void handle(long nanos) {
            if (--left == 0) {
              stop();
              over.run();
            }
          }
        };
    counter.start();
    Platform.requestNextPulse();
    return counter;
  }
}

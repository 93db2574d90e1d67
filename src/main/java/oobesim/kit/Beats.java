// SPDX-License-Identifier: Apache-2.0
package oobesim.kit;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import oobesim.kit.window.SeenPixels;

/** Waits for the toolkit's drawing, also on the toolkit's own thread. */
final class Beats {
  private Beats() {}

  /** Waits until everything that was asked for before stands on the display. */
  static void drawn() {
    if (Platform.isFxApplicationThread()) {
      passInside(2);
      SeenPixels.afterAllDrawing();
      passInside(1);
    } else {
      SeenPixels.drawn();
    }
  }

  /** The toolkit goes on while its thread waits here. */
  private static void passInside(int count) {
    if (!Platform.canStartNestedEventLoop()) {
      throw new IllegalStateException("what a window shows cannot be read while it is drawn");
    }
    Object loop = new Object();
    AnimationTimer counter =
        new AnimationTimer() {
          private int left = count;

          @Override
          public void handle(long nanos) {
            if (--left == 0) {
              stop();
              Platform.exitNestedEventLoop(loop, null);
            }
          }
        };
    counter.start();
    Platform.requestNextPulse();
    Platform.enterNestedEventLoop(loop);
  }
}

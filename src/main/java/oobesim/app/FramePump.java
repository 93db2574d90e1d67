// SPDX-License-Identifier: Apache-2.0
package oobesim.app;

import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import oobesim.ui.trainee.FrameSource;
import oobesim.ui.trainee.Liveliness;
import oobesim.ui.trainee.TraineeWindow;

/**
 * Gives a window its frames: with each beat while something moves, a few times a second while only
 * time passes, and none while nothing changes. The toolkit's own timer beats sixty times a second
 * even for nothing, which costs more than the program itself.
 */
final class FramePump implements FrameSource {
  /** A clock that is read in a class has to move at least so often. */
  private static final long TICK_MILLIS = 200;

  private final TraineeWindow window;
  private final ScheduledExecutorService ticks =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());
  private final AnimationTimer beats =
      new AnimationTimer() {
        @Override
        public void handle(long nanos) {
          frame();
        }
      };
  private Optional<Future<?>> tick = Optional.empty();
  private Liveliness liveliness = Liveliness.RESTS;
  private boolean drawing;
  private boolean asked;

  FramePump(TraineeWindow window) {
    this.window = window;
  }

  /** Begins; on the toolkit's thread, as all of it. */
  void start() {
    window.onWake(this);
    frame();
  }

  /** Ends for good. */
  void stop() {
    beats.stop();
    ticks.shutdownNow();
  }

  @Override
  public void now() {
    if (liveliness != Liveliness.MOVES && !drawing) {
      frame();
    }
  }

  @Override
  public void soon() {
    if (liveliness != Liveliness.MOVES && !drawing && !asked) {
      asked = true;
      Platform.runLater(this::frame);
    }
  }

  private void frame() {
    asked = false;
    drawing = true;
    try {
      window.pulse(System.nanoTime());
      settle(window.liveliness());
    } finally {
      drawing = false;
    }
  }

  private void settle(Liveliness next) {
    if (next == Liveliness.MOVES && liveliness != Liveliness.MOVES) {
      beats.start();
    } else if (next != Liveliness.MOVES) {
      beats.stop();
    }
    tick.ifPresent(waiting -> waiting.cancel(false));
    tick = next == Liveliness.TICKS ? Optional.of(later()) : Optional.empty();
    liveliness = next;
  }

  private Future<?> later() {
    return ticks.schedule(() -> Platform.runLater(this::tick), TICK_MILLIS, TimeUnit.MILLISECONDS);
  }

  /** A tick that was overtaken by a frame is none. */
  private void tick() {
    if (liveliness == Liveliness.TICKS) {
      frame();
    }
  }
}

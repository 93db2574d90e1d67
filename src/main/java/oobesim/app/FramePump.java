// SPDX-License-Identifier: Apache-2.0
package oobesim.app;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
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
  /** Often enough for a clock that shows each second. */
  private static final Duration TICK = Duration.ofMillis(500);

  /** Often enough that a run goes on behind other windows. */
  private static final Duration UNSEEN_TICK = Duration.ofSeconds(5);

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
  private LongConsumer beside = nanos -> {};
  private BooleanSupplier watched = () -> false;
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
      long nanos = System.nanoTime();
      window.pulse(nanos);
      beside.accept(nanos);
      settle(watched.getAsBoolean() ? seen(window.liveliness()) : window.liveliness());
    } finally {
      drawing = false;
    }
  }

  /** Somebody else sees a run whose own window is put away. */
  private static Liveliness seen(Liveliness needed) {
    return needed == Liveliness.UNSEEN ? Liveliness.TICKS : needed;
  }

  /**
   * Gives the same frames to another window.
   *
   * @param other draws a frame at a time in nanoseconds
   * @param seen whether the other one can be seen
   */
  void share(LongConsumer other, BooleanSupplier seen) {
    beside = other;
    watched = seen;
  }

  private void settle(Liveliness next) {
    if (next == Liveliness.MOVES && liveliness != Liveliness.MOVES) {
      beats.start();
    } else if (next != Liveliness.MOVES) {
      beats.stop();
    }
    tick.ifPresent(waiting -> waiting.cancel(false));
    tick =
        switch (next) {
          case MOVES, RESTS -> Optional.empty();
          case TICKS -> Optional.of(in(TICK));
          case UNSEEN -> Optional.of(in(UNSEEN_TICK));
        };
    liveliness = next;
  }

  private Future<?> in(Duration time) {
    Runnable soon = () -> Platform.runLater(this::tick);
    return ticks.schedule(soon, time.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** A tick that was overtaken by a frame is none. */
  private void tick() {
    if (tick.isPresent()) {
      frame();
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.capture;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;

/** Starts the toolkit when it is not running yet and runs work on its thread. */
public final class Toolkit {
  private static final Duration LIMIT = Duration.ofSeconds(60);

  private Toolkit() {}

  public static <T> T call(Callable<T> work) {
    start();
    FutureTask<T> task = new FutureTask<>(work);
    if (Platform.isFxApplicationThread()) {
      task.run();
    } else {
      Platform.runLater(task);
    }
    try {
      return task.get(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException failed) {
      throw new IllegalStateException("drawing failed", failed.getCause());
    } catch (TimeoutException tooLong) {
      throw new IllegalStateException("drawing took longer than " + LIMIT, tooLong);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while drawing", interrupted);
    }
  }

  private static void start() {
    CountDownLatch running = new CountDownLatch(1);
    try {
      Platform.startup(running::countDown);
      // Captures come one after another, and no window holds the toolkit between them.
      Platform.setImplicitExit(false);
      running.await(LIMIT.toSeconds(), TimeUnit.SECONDS);
    } catch (IllegalStateException alreadyRunning) {
      running.countDown();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the toolkit started", interrupted);
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.capture;

import java.time.Duration;
import java.util.Map;
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

  /** They count only before the toolkit starts, and only where nobody has chosen otherwise. */
  private static final Map<String, String> HEADLESS =
      Map.of(
          "glass.platform", "Headless",
          "prism.order", "sw",
          "prism.lcdtext", "false",
          "prism.text", "t2k",
          "java.awt.headless", "true");

  private Toolkit() {}

  /**
   * Chooses the toolkit's own platform, which needs no display and draws the same everywhere, where
   * nobody has chosen another one and the toolkit does not run yet.
   */
  public static void preferHeadless() {
    LibraryFolder.prepare();
    HEADLESS.forEach((name, value) -> System.setProperty(name, System.getProperty(name, value)));
  }

  /**
   * Does work on the toolkit's thread and waits for it; what it throws unchecked is thrown here.
   */
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
      if (failed.getCause() instanceof RuntimeException unchecked) {
        throw unchecked;
      }
      if (failed.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException("drawing failed", failed.getCause());
    } catch (TimeoutException tooLong) {
      throw new IllegalStateException("drawing took longer than " + LIMIT, tooLong);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while drawing", interrupted);
    }
  }

  private static void start() {
    LibraryFolder.prepare();
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

// SPDX-License-Identifier: Apache-2.0
package oobesim.support;

import com.sun.javafx.scene.SceneHelper;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.StylePass;

/** Runs work on the thread of the toolkit, which it starts once for all tests of a JVM. */
public final class Fx {
  private static final long LIMIT_SECONDS = 60;

  private Fx() {}

  /** What may fail in any way. */
  @FunctionalInterface
  public interface Work {
    void run() throws Exception;
  }

  /** Runs work on the toolkit's thread and waits; what it throws is thrown here. */
  public static void run(Work work) {
    get(
        () -> {
          work.run();
          return null;
        });
  }

  /** Like {@link #run}, with a result. */
  public static <T> T get(Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    start();
    if (Platform.isFxApplicationThread()) {
      task.run();
    } else {
      Platform.runLater(task);
    }
    try {
      return task.get(LIMIT_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException failed) {
      return Fx.<T, RuntimeException>rethrow(failed.getCause());
    } catch (InterruptedException | TimeoutException stuck) {
      throw new AssertionError("the toolkit's thread did not answer", stuck);
    }
  }

  /** Waits until everything that was queued for the toolkit's thread has been done. */
  public static void settle() {
    run(() -> {});
    run(() -> {});
  }

  /**
   * Does with a scene what each frame begins with, on the toolkit's thread: styles of what is new
   * or has changed, and the layout. The style of a node is not found anew, as it would be by its
   * own applyCss.
   */
  public static void layOut(Scene scene) {
    SceneHelper.preferredSize(scene);
  }

  /**
   * The same for a scene that has the size of its window, or of nothing: its root stays as large as
   * it is.
   */
  public static void catchUp(Scene scene) {
    StylePass.over(scene);
    scene.getRoot().layout();
  }

  /**
   * Waits until the toolkit has drawn a frame of a shown scene: it moves a lost focus only then.
   */
  public static void frame(Scene scene) {
    CompletableFuture<Void> drawn = new CompletableFuture<>();
    run(
        () -> {
          Runnable[] once = new Runnable[1];
          once[0] =
              () -> {
                scene.removePostLayoutPulseListener(once[0]);
                drawn.complete(null);
              };
          scene.addPostLayoutPulseListener(once[0]);
          Platform.requestNextPulse();
        });
    drawn.orTimeout(LIMIT_SECONDS, TimeUnit.SECONDS).join();
  }

  private static void start() {
    CountDownLatch running = new CountDownLatch(1);
    try {
      Platform.startup(running::countDown);
      Platform.setImplicitExit(false);
      CompletableFuture.runAsync(
              () -> {
                try {
                  running.await();
                } catch (InterruptedException interrupted) {
                  Thread.currentThread().interrupt();
                }
              })
          .orTimeout(LIMIT_SECONDS, TimeUnit.SECONDS)
          .join();
    } catch (IllegalStateException alreadyRunning) {
      // The first test of this JVM has started it.
    }
  }

  @SuppressWarnings("unchecked")
  private static <T, E extends Throwable> T rethrow(Throwable cause) throws E {
    throw (E) cause;
  }
}

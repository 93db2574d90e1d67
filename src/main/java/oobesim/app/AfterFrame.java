// SPDX-License-Identifier: Apache-2.0
package oobesim.app;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.scene.Scene;

/**
 * Does nothing until a window has its first frame, and everything at once from then on: what fills
 * a list would take the second core from the compiler, for which that frame waits.
 */
final class AfterFrame implements Executor {
  private final Executor worker;
  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private boolean drawn;

  /**
   * An executor that waits.
   *
   * @param worker does the work then
   */
  AfterFrame(Executor worker) {
    this.worker = worker;
  }

  /** Waits for the next frame of a scene; on the toolkit's thread. */
  void waitFor(Scene scene) {
    scene.addPostLayoutPulseListener(
        new Runnable() {
          @Override
          public void run() {
            scene.removePostLayoutPulseListener(this);
            Platform.runLater(AfterFrame.this::begin);
          }
        });
  }

  @Override
  public synchronized void execute(Runnable task) {
    if (drawn) {
      worker.execute(task);
    } else {
      waiting.add(task);
    }
  }

  private synchronized void begin() {
    drawn = true;
    while (!waiting.isEmpty()) {
      worker.execute(waiting.remove());
    }
  }
}

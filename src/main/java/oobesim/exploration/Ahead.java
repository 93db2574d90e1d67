// SPDX-License-Identifier: Apache-2.0
package oobesim.exploration;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;

/**
 * Pieces of work that know nothing of each other, done on all cores and taken in their order: how
 * many cores there are changes when it is done, and nothing of what comes of it.
 *
 * @param <T> what comes of a piece
 */
final class Ahead<T> {
  private final List<FutureTask<T>> pieces;
  private int next;

  private Ahead(List<FutureTask<T>> pieces) {
    this.pieces = pieces;
  }

  /** Begins with the first one at once, if anybody has time for it. */
  static <T> Ahead<T> of(List<Callable<T>> work) {
    List<FutureTask<T>> pieces = work.stream().map(FutureTask::new).toList();
    int others = Math.min(ForkJoinPool.getCommonPoolParallelism(), pieces.size() - 1);
    for (int i = 0; i < others; i++) {
      ForkJoinPool.commonPool().execute(() -> pieces.forEach(FutureTask::run));
    }
    return new Ahead<>(pieces);
  }

  /** What comes of the next piece; whoever waits for it does another one meanwhile. */
  T take() {
    FutureTask<T> wanted = pieces.get(next);
    for (int i = next; i < pieces.size() && !wanted.isDone(); i++) {
      // One that somebody has begun is left to them.
      pieces.get(i).run();
    }
    next++;
    return result(wanted);
  }

  private static <T> T result(FutureTask<T> piece) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return piece.get();
        } catch (InterruptedException _) {
          interrupted = true;
        }
      }
    } catch (ExecutionException fault) {
      throw thrown(fault.getCause());
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** A fault is told as if whoever takes the piece had done it. */
  private static RuntimeException thrown(Throwable fault) {
    if (fault instanceof Error error) {
      throw error;
    }
    return fault instanceof RuntimeException known ? known : new IllegalStateException(fault);
  }

  /** What nobody has begun is not wanted any more. */
  void stop() {
    pieces.forEach(piece -> piece.cancel(false));
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Keeps several threads from holding more pixels than there is memory for. */
final class PictureRoom {
  /** Pixels that may be in memory at one time: two of the largest pictures, or many small ones. */
  private static final int MOST = 2 * PictureFile.MOST_PIXELS;

  private final Semaphore free = new Semaphore(MOST, true);

  /** Does something as soon as there is room for so many pixels. */
  <T> T with(int pixels, Supplier<T> work) {
    int needed = Math.min(pixels, MOST);
    free.acquireUninterruptibly(needed);
    try {
      return work.get();
    } finally {
      free.release(needed);
    }
  }
}

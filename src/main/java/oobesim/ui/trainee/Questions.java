// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import java.util.function.Supplier;

/** Whether a dialog of the computer is open: nobody sees the device then, so it stands still. */
final class Questions {
  private int open;

  /** Asks something that waits for its answer. */
  <T> T ask(Supplier<T> question) {
    open++;
    try {
      return question.get();
    } finally {
      open--;
    }
  }

  boolean open() {
    return open > 0;
  }
}

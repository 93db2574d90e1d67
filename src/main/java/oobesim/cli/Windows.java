// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

/** Opens the simulator's window; {@code app} joins it with the toolkit. */
@FunctionalInterface
public interface Windows {
  /**
   * Opens the window and waits until it is closed.
   *
   * @return the exit status
   */
  int open(RunRequest request);
}

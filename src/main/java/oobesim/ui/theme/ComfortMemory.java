// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.theme;

/** Keeps what makes a window easy on somebody's eyes from one start to the next. */
public interface ComfortMemory {
  /** Keeps nothing. */
  ComfortMemory NOTHING =
      new ComfortMemory() {
        @Override
        public ComfortWishes wishes() {
          return ComfortWishes.NONE;
        }

        @Override
        public void remember(ComfortWishes wishes) {}
      };

  /** What was wanted last. */
  ComfortWishes wishes();

  /** Remembers what is wanted now. */
  void remember(ComfortWishes wishes);
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.control;

import java.time.Duration;

/** Something whose look follows from the time; it runs no clock of its own. */
public interface Moving {
  /** Sets the time since the window opened; going back is allowed. */
  void setTime(Duration now);

  /** How it moves by itself, though nothing else happens. */
  Motion motion();

  /** How something moves by itself. */
  enum Motion {
    /** It stands. */
    NONE,
    /** It comes to an end that a person waits for, such as a fade. */
    ENDS,
    /** It goes on for ever, such as a ring, and means that time passes. */
    LASTS
  }
}

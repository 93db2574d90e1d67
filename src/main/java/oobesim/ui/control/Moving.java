// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.control;

import java.time.Duration;

/** Something whose look follows from the time; it runs no clock of its own. */
public interface Moving {
  /** Sets the time since the window opened; going back is allowed. */
  void setTime(Duration now);
}

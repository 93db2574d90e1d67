// SPDX-License-Identifier: Apache-2.0
package oobesim.diagnostics;

import java.time.Duration;
import java.util.List;

/**
 * An event as a log of Windows would hold it.
 *
 * @param at when
 * @param channel in which log
 * @param id its number there
 * @param level 2 error, 3 warning, 4 information
 * @param message what it says, in our words
 * @param data its properties, which readers take by their place
 */
record WindowsEvent(
    Duration at, EventChannel channel, int id, int level, String message, List<String> data) {
  static final int ERROR = 2;
  static final int WARNING = 3;
  static final int INFORMATION = 4;

  WindowsEvent {
    data = List.copyOf(data);
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.app;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Whether a window can be opened.
 *
 * @param system name of the operating system
 * @param environment the environment's variables
 * @param platform what the toolkit was told to draw on, empty for its own choice
 */
record Display(String system, Map<String, String> environment, Optional<String> platform) {
  /** The display of this process. */
  static Display ofThisProcess() {
    return new Display(
        System.getProperty("os.name"),
        System.getenv(),
        Optional.ofNullable(System.getProperty("glass.platform")));
  }

  /** Only Linux runs without a desktop as a matter of course; the toolkit's own one counts, too. */
  boolean available() {
    boolean linux = system.toLowerCase(Locale.ROOT).contains("linux");
    return !linux || platform.isPresent() || names("DISPLAY") || names("WAYLAND_DISPLAY");
  }

  private boolean names(String variable) {
    return !environment.getOrDefault(variable, "").isBlank();
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.util.Locale;
import java.util.Optional;

/** In which colours a device shows its screens. */
public enum Theme {
  /** As it comes. */
  NORMAL,
  /** Few colours far apart, for people who see little. */
  HIGH_CONTRAST;

  /** The word for it in calls and paths, such as {@code high-contrast}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The theme of a word. */
  public static Optional<Theme> named(String id) {
    for (Theme theme : values()) {
      if (theme.id().equals(id)) {
        return Optional.of(theme);
      }
    }
    return Optional.empty();
  }
}

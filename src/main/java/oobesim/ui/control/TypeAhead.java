// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.control;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** Finds a row by the letters typed in quick succession. */
public final class TypeAhead {
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private String typed = "";
  private Duration last = Duration.ZERO;

  /** The first label that begins with what was typed, a pause of a second starting afresh. */
  public OptionalInt type(String letter, List<String> labels, Duration now) {
    if (now.minus(last).abs().compareTo(PAUSE) >= 0) {
      typed = "";
    }
    last = now;
    typed += letter.toLowerCase(Locale.ROOT);
    for (int i = 0; i < labels.size(); i++) {
      if (labels.get(i).toLowerCase(Locale.ROOT).startsWith(typed)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /** Whether letters of a search are still remembered, so that a blank belongs to it. */
  boolean searching(Duration now) {
    return !typed.isEmpty() && now.minus(last).abs().compareTo(PAUSE) < 0;
  }
}

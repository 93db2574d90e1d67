// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.around;

import java.util.Locale;

/** Names that people gave as parts of ids. */
public final class Kebab {
  private Kebab() {}

  /**
   * The letters and digits of ASCII in a name, small, with one hyphen for all that stands between
   * them; empty where there are none. Pages ask at each look, so it goes letter by letter instead
   * of by patterns.
   */
  public static String of(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    StringBuilder word = new StringBuilder(small.length());
    boolean between = false;
    for (int i = 0; i < small.length(); i++) {
      char letter = small.charAt(i);
      boolean kept = letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9';
      if (kept) {
        word.append(between && !word.isEmpty() ? "-" : "").append(letter);
      }
      between = !kept;
    }
    return word.toString();
  }
}

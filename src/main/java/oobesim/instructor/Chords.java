// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import java.util.List;
import java.util.Locale;

/** The chords of the device that somebody has to be told of, for no page shows them. */
public final class Chords {
  /** Those that the computer underneath keeps for itself, besides the WIN key. */
  public static final List<String> KEPT =
      List.of(
          "CTRL+SHIFT+D",
          "SHIFT+F10",
          "ALT+F4",
          "CTRL+ALT+DEL",
          "CTRL+WIN+R",
          "WIN+L",
          "CTRL+SHIFT+F3",
          "CTRL+WIN+ENTER",
          "WIN+PLUS",
          "CTRL+WIN+O");

  private Chords() {}

  /** The word of a chord in keys of texts and in node ids. */
  public static String id(String chord) {
    return chord.toLowerCase(Locale.ROOT).replace('+', '-');
  }
}

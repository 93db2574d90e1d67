// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a real device offers on its first pages by keys alone to people who need it. */
enum Aid {
  /** Reads the page out. */
  NARRATOR("CTRL+WIN+ENTER"),
  /** Enlarges the display. The sign for more is on several keys. */
  MAGNIFIER("WIN+PLUS", "WIN+EQUALS", "SHIFT+WIN+EQUALS", "WIN+ADD"),
  /** Draws keys on the display. */
  KEYBOARD("CTRL+WIN+O");

  private final List<String> chords;

  Aid(String... chords) {
    this.chords = List.of(chords);
  }

  /** The aid that keys switch on. */
  static Optional<Aid> of(String chord) {
    return Stream.of(values()).filter(aid -> aid.chords.contains(chord)).findFirst();
  }

  /** Its part of the keys of words. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}

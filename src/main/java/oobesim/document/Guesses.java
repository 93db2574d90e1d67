// SPDX-License-Identifier: Apache-2.0
package oobesim.document;

import java.util.Collection;
import java.util.Optional;

/**
 * What the unknown words of one file meant. A file may be a stranger's and hold any number of them,
 * so it looks only as long as its letters last; what comes behind has no guess.
 */
public final class Guesses {
  /** Comparisons of letters in all; a hundred searches of giant lists take them. */
  static final int LETTERS = 100 * Search.STEPS;

  private int compared;

  /** The known word with the fewest edits to the given one, as {@link Nearest#to} has it. */
  public Optional<String> nearest(String word, Collection<String> known) {
    if (compared >= LETTERS || word.length() > Nearest.LONGEST) {
      return Optional.empty();
    }
    Search search = new Search(word);
    Optional<String> found = search.among(known);
    compared += search.steps();
    return found;
  }

  /** How many letters were compared. */
  int compared() {
    return compared;
  }
}

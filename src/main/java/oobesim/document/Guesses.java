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

  /**
   * The known text that a given one became by a change in one place, such as another word or one
   * more: two thirds of the longer one are alike before and behind it. Of several the one that is
   * alike most, and of those the first in the alphabet.
   */
  public Optional<String> changed(String text, Collection<String> known) {
    Optional<String> nearest = Optional.empty();
    int most = 0;
    for (String candidate : known) {
      if (compared >= LETTERS) {
        return Optional.empty();
      }
      int alike = Ends.of(text, candidate).letters();
      compared += 1 + alike;
      boolean near = 3L * alike >= 2L * Math.max(text.length(), candidate.length());
      boolean first = nearest.filter(before -> before.compareTo(candidate) <= 0).isEmpty();
      if (near && (alike > most || alike == most && first)) {
        nearest = Optional.of(candidate);
        most = alike;
      }
    }
    return nearest;
  }

  /** How many letters were compared. */
  int compared() {
    return compared;
  }
}

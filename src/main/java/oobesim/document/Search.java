// SPDX-License-Identifier: Apache-2.0
package oobesim.document;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * Looks for the known word with the fewest edits to one. Files bring any number of words, so it
 * looks only so long; what comes behind in a giant list is not seen.
 */
final class Search {
  /** Comparisons of letters; a list of some hundred names needs a tenth of them. */
  static final int STEPS = 60_000;

  private static final int MOST = 12;

  private final String word;
  private final int most;
  private int steps;

  Search(String word) {
    this.word = word.toLowerCase(Locale.ROOT);
    this.most = Math.min(MOST, Math.max(2, word.length() / 3));
  }

  /** How many comparisons there were. */
  int steps() {
    return steps;
  }

  /** The nearest; of several the first in the alphabet. Empty if none is near. */
  Optional<String> among(Collection<String> known) {
    Optional<String> nearest = Optional.empty();
    int fewest = most + 1;
    for (String candidate : known) {
      if (steps > STEPS) {
        break;
      }
      int edits = distance(candidate);
      boolean first = nearest.filter(before -> before.compareTo(candidate) <= 0).isEmpty();
      if (edits < fewest || edits == fewest && edits <= most && first) {
        nearest = Optional.of(candidate);
        fewest = edits;
      }
    }
    return nearest;
  }

  /** How many edits lead to it; some larger number than is near if more do. */
  private int distance(String candidate) {
    if (Math.abs(word.length() - candidate.length()) > most) {
      return most + 1;
    }
    String other = candidate.toLowerCase(Locale.ROOT);
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= word.length(); i++) {
      if (next(row, word.charAt(i - 1), other, i) > most) {
        return most + 1;
      }
    }
    return row[other.length()];
  }

  /** Goes on by one letter; the answer is the fewest edits so far. */
  private int next(int[] row, char letter, String other, int i) {
    int diagonal = row[0];
    row[0] = i;
    int fewest = i;
    for (int j = 1; j <= other.length(); j++) {
      int substitution = diagonal + (letter == other.charAt(j - 1) ? 0 : 1);
      diagonal = row[j];
      row[j] = Math.min(substitution, 1 + Math.min(row[j], row[j - 1]));
      fewest = Math.min(fewest, row[j]);
    }
    steps += other.length();
    return fewest;
  }
}

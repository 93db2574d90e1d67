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
  /** Comparisons of letters; a list of some hundred names needs a third of them. */
  static final int STEPS = 20_000;

  private static final int MOST = 12;

  private final String word;
  private final int most;
  private int steps;

  Search(String word) {
    this(word, Math.min(MOST, Math.max(2, word.length() / 3)));
  }

  /**
   * A search for what is so near.
   *
   * @param most edits
   */
  Search(String word, int most) {
    this.word = word.toLowerCase(Locale.ROOT);
    this.most = most;
  }

  /** How many comparisons there were. */
  int steps() {
    return steps;
  }

  /** The nearest; of several the first in the alphabet. Empty if none is near. */
  Optional<String> among(Collection<String> known) {
    Optional<String> nearest = Optional.empty();
    int fewest = most;
    for (String candidate : known) {
      if (steps > STEPS) {
        break;
      }
      int edits = distance(candidate.toLowerCase(Locale.ROOT), fewest);
      boolean first = nearest.filter(before -> before.compareTo(candidate) <= 0).isEmpty();
      if (edits < fewest || edits == fewest && first) {
        nearest = Optional.of(candidate);
        fewest = edits;
      }
    }
    return nearest;
  }

  /** How many edits lead to it; some larger number than the limit if more do. */
  private int distance(String other, int limit) {
    steps++;
    if (Math.abs(word.length() - other.length()) > limit) {
      return limit + 1;
    }
    Ends alike = Ends.of(word, other);
    steps += alike.letters();
    return between(alike.between(word), alike.between(other), limit);
  }

  /** The edits between the parts that are not alike. */
  private int between(String mine, String other, int limit) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= mine.length(); i++) {
      if (next(row, mine.charAt(i - 1), other, i, limit) > limit) {
        return limit + 1;
      }
    }
    return row[other.length()];
  }

  /**
   * Goes on by one letter; the answer is the fewest edits so far. Places further from the letter's
   * own than the limit take more edits than that, and are not looked at.
   */
  private int next(int[] row, char letter, String other, int i, int limit) {
    int from = Math.max(1, i - limit);
    int to = Math.min(other.length(), i + limit);
    int diagonal = row[from - 1];
    row[from - 1] = from == 1 ? i : limit + 1;
    int fewest = row[from - 1];
    for (int j = from; j <= to; j++) {
      int substitution = diagonal + (letter == other.charAt(j - 1) ? 0 : 1);
      diagonal = row[j];
      int above = j == i + limit ? limit + 1 : row[j];
      row[j] = Math.min(substitution, 1 + Math.min(above, row[j - 1]));
      fewest = Math.min(fewest, row[j]);
    }
    steps += to - from + 1;
    return fewest;
  }
}

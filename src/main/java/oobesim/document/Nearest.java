// SPDX-License-Identifier: Apache-2.0
package oobesim.document;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import oobesim.i18n.Phrase;

/** Finds what somebody probably meant by a word that is not in a list. */
public final class Nearest {
  private static final String BUNDLE = "findings";

  private Nearest() {}

  /**
   * The known word with the fewest edits to the given one.
   *
   * @return empty if nothing is near (more edits than a third of the word, at least two)
   */
  public static Optional<String> to(String word, Collection<String> known) {
    int most = Math.max(2, word.length() / 3);
    return known.stream()
        .filter(candidate -> distance(word, candidate) <= most)
        .min(
            Comparator.<String>comparingInt(candidate -> distance(word, candidate))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** A hint such as {@code did you mean "wired"?}, or the whole list if nothing is near. */
  public static Phrase suggestion(String word, Collection<String> known) {
    return to(word, known)
        .map(Nearest::meant)
        .orElseGet(
            () ->
                Phrase.of(
                    BUNDLE, "known", "words", String.join(", ", known.stream().sorted().toList())));
  }

  /** The question whether a word was meant. */
  public static Phrase meant(String word) {
    return Phrase.of(BUNDLE, "did-you-mean", "word", word);
  }

  private static int distance(String left, String right) {
    String a = left.toLowerCase(Locale.ROOT);
    String b = right.toLowerCase(Locale.ROOT);
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substitution = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substitution, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}

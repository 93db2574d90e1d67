// SPDX-License-Identifier: Apache-2.0
package oobesim.document;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import oobesim.i18n.Phrase;

/** Finds what somebody probably meant by a word that is not in a list. */
public final class Nearest {
  private static final String BUNDLE = "findings";

  /** Longer words are no slip of a finger, and would take long. */
  static final int LONGEST = 64;

  private static final int SLIPS = 2;

  /** Letters of a list of known words. */
  private static final int LIST = 6_000;

  private Nearest() {}

  /**
   * The known word with the fewest edits to the given one.
   *
   * @return empty if nothing is near (more edits than a third of the word, at least two), or the
   *     word has more than 64 letters
   */
  public static Optional<String> to(String word, Collection<String> known) {
    return new Guesses().nearest(word, known);
  }

  /** The known word that a slip of the finger makes, or two in a long one, of the given one. */
  public static Optional<String> slip(String word, Collection<String> known) {
    return word.length() > LONGEST
        ? Optional.empty()
        : new Search(word, Math.min(SLIPS, word.length() / 4)).among(known);
  }

  /** A hint such as {@code did you mean "wired"?}, or the whole list if nothing is near. */
  public static Phrase suggestion(String word, Collection<String> known) {
    return to(word, known).map(Nearest::meant).orElseGet(() -> list(known));
  }

  /** What was probably meant, if anything is near, and in any case all that there is. */
  public static Phrase among(String word, Collection<String> known) {
    Phrase all = list(known);
    return to(word, known)
        .<Phrase>map(near -> Phrase.of(BUNDLE, "meant-among", "meant", meant(near), "known", all))
        .orElse(all);
  }

  /**
   * All that there is, as many as somebody reads: a stranger's file may have any number, of any
   * length.
   */
  public static Phrase list(Collection<String> known) {
    List<String> words = known.stream().sorted().toList();
    int told = 0;
    int letters = 0;
    while (told < words.size() && letters + words.get(told).length() <= LIST) {
      letters += words.get(told).length();
      told++;
    }
    // Somebody looks for a word in it, so that it is said whole.
    Phrase joined = Phrase.verbatim(String.join(", ", words.subList(0, told)));
    return told == words.size()
        ? Phrase.of(BUNDLE, "known", "words", joined)
        : Phrase.of(BUNDLE, "known.more", "words", joined, "number", words.size() - told);
  }

  /** The question whether a word was meant. */
  public static Phrase meant(String word) {
    return Phrase.of(BUNDLE, "did-you-mean", "word", word);
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import oobesim.i18n.Messages;
import oobesim.i18n.Phrase;
import oobesim.i18n.Words;

/** What is said of the failures of the catalogue, in one language; English where it has no text. */
public final class FailureWords {
  private static final String BUNDLE = "failures";
  private static final String TITLE = ".title";
  private static final String FIX = ".fix";

  private final Messages texts;

  private FailureWords(Messages texts) {
    this.texts = texts;
  }

  /** Reads the texts when somebody asks for them first: a run needs none of them. */
  private static final class English {
    static final FailureWords WORDS = in(Locale.ENGLISH);

    private English() {}
  }

  /** The words of a language. */
  public static FailureWords in(Locale language) {
    return new FailureWords(Messages.load(BUNDLE, language));
  }

  /** Those among all words of a language. */
  public static FailureWords of(Words words) {
    return new FailureWords(words.bundle(BUNDLE));
  }

  /** The English words, which are read once. */
  public static FailureWords english() {
    return English.WORDS;
  }

  /** What it is, in a few words. Throws for a failure that has none. */
  public String title(FailureEntry entry) {
    return texts.text(entry.id() + TITLE);
  }

  /** What the person sees, may be empty. */
  public String symptom(FailureEntry entry) {
    return orNothing(entry.id() + ".symptom");
  }

  /** What brings it about, one item or more. */
  public List<String> causes(FailureEntry entry) {
    return IntStream.iterate(1, number -> number + 1)
        .mapToObj(number -> entry.id() + ".cause." + number)
        .takeWhile(texts::has)
        .map(texts::text)
        .toList();
  }

  /** How it is told from others of the same code or look, may be empty. */
  public String tellApart(FailureEntry entry) {
    return orNothing(entry.id() + ".tell-apart");
  }

  /** The way out. Throws for a failure that has none. */
  public String fix(FailureEntry entry) {
    return texts.text(entry.id() + FIX);
  }

  /** What a failure is, not said yet. */
  public static Phrase titleOf(FailureEntry entry) {
    return Phrase.of(BUNDLE, entry.id() + TITLE);
  }

  /** The way out of a failure, not said yet. */
  public static Phrase fixOf(FailureEntry entry) {
    return Phrase.of(BUNDLE, entry.id() + FIX);
  }

  /** The keys of all texts. */
  Set<String> keys() {
    return texts.keys();
  }

  private String orNothing(String key) {
    return texts.has(key) ? texts.text(key) : "";
  }
}

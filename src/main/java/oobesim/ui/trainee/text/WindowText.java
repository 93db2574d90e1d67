// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import oobesim.i18n.Messages;
import oobesim.i18n.Phrase;
import oobesim.i18n.Words;
import oobesim.ui.theme.ArabicLines;
import oobesim.ui.theme.Lettering;

/** The window's words by key; an unknown key is a fault of the program. */
public final class WindowText {
  private final Words all;
  private final Messages words;

  private WindowText(Words all) {
    this.all = all;
    this.words = all.bundle("window");
  }

  /** The words of a language. */
  public static WindowText in(Locale language) {
    return of(Words.in(language));
  }

  /** The words of a language that may also know what files say in it. */
  public static WindowText of(Words words) {
    return new WindowText(words.written(ArabicLines::safe));
  }

  /**
   * The words of a key.
   *
   * @param namesAndValues what is filled in: a name, its value, the next name and so on
   */
  public String text(String key, Object... namesAndValues) {
    return words.text(key, namesAndValues);
  }

  /** The words for one or for several things, whose number they may name. */
  public String count(String key, long number, Object... namesAndValues) {
    return words.count(key, number, namesAndValues);
  }

  /** The name of a stage of the flow, as the trainer's station has it. */
  public String stage(String id) {
    return all.bundle("station").text("stage." + id);
  }

  /** What others have found and not said yet. */
  public String say(Phrase phrase) {
    return all.say(phrase);
  }

  /** What a file says, in the language if somebody has translated it. */
  public String ofFile(String text) {
    return all.ofFile(text);
  }

  /** All words as pages that are written have them, without what only a window needs. */
  public Words plain() {
    return all.written(UnaryOperator.identity());
  }

  /** The letters that the language is written in. */
  public Lettering lettering() {
    return Lettering.of(all.locale());
  }

  /** All words of this language, also those that are not the window's. */
  public Words words() {
    return all;
  }

  /** All keys. */
  public Set<String> keys() {
    return words.keys();
  }

  /** Texts with that of a key between them, which may be broken into lines there as well. */
  public String joined(String gap, List<String> texts) {
    return ArabicLines.safe(String.join(text(gap), texts));
  }
}

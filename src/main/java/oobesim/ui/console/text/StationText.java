// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.console.text;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import oobesim.i18n.Messages;
import oobesim.i18n.Words;
import oobesim.ui.theme.ArabicLines;
import oobesim.ui.theme.Lettering;

/** The station's words by key; an unknown key is a fault of the program. */
public final class StationText {
  private final Messages words;

  private StationText(Messages words) {
    this.words = words;
  }

  /** The words of a language. */
  public static StationText in(Locale language) {
    return new StationText(Words.in(language).written(ArabicLines::safe).bundle("station"));
  }

  /** The letters that the language is written in. */
  public Lettering lettering() {
    return Lettering.of(words.locale());
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

  /** Whether there are words for a key. */
  public boolean has(String key) {
    return words.has(key);
  }

  /** All keys. */
  public Set<String> keys() {
    return words.keys();
  }

  /** A length of time as people say it, such as {@code 13 min 7 s}. */
  public String length(Duration time) {
    long hours = time.toHours();
    int minutes = time.toMinutesPart();
    int seconds = time.toSecondsPart();
    if (hours > 0) {
      return text("length.hours", "hours", hours, "minutes", minutes);
    }
    return minutes > 0
        ? text("length.minutes", "minutes", minutes, "seconds", seconds)
        : text("length.seconds", "seconds", seconds);
  }

  /** A length of time in whole minutes. */
  public String minutes(Duration time) {
    return text("length.whole-minutes", "minutes", time.toMinutes());
  }
}

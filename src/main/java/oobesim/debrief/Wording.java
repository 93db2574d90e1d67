// SPDX-License-Identifier: Apache-2.0
package oobesim.debrief;

import java.time.Duration;
import java.util.Locale;
import oobesim.i18n.Languages;
import oobesim.i18n.Messages;
import oobesim.i18n.Words;
import oobesim.screen.Screen;
import oobesim.screen.ScreenNames;

/**
 * The words of the pages, and how they write numbers and times.
 *
 * @param words all words of the language
 */
record Wording(Words words) {
  private static final int MINUTES_OF_SECONDS = 3;

  /** The words of a language, English where it has none. */
  static Wording in(Locale language) {
    return of(Words.in(language));
  }

  /** Those among all words of a language. */
  static Wording of(Words words) {
    return new Wording(words);
  }

  private Messages texts() {
    return words.bundle("debrief");
  }

  /** What people call a screen. */
  String screen(Screen screen) {
    return words.say(ScreenNames.of(screen));
  }

  /** The tag of the language, for the page's first line. */
  String tag() {
    return words.locale().getLanguage();
  }

  /** In which direction the page is read. */
  String direction() {
    return Languages.direction(words.locale());
  }

  String text(String key, Object... namesAndValues) {
    return texts().text(key, namesAndValues);
  }

  String count(String key, long number, Object... namesAndValues) {
    return texts().count(key, number, namesAndValues);
  }

  /** Virtual time since the run began: hours, minutes and seconds. */
  static String clock(Duration since) {
    return String.format(
        Locale.ROOT, "%d:%02d:%02d", since.toHours(), since.toMinutesPart(), since.toSecondsPart());
  }

  /** A length of time: seconds as long as they can be grasped. */
  String span(Duration length) {
    return length.toMinutes() < MINUTES_OF_SECONDS
        ? text("span.seconds", "seconds", length.toSeconds())
        : length.toHours() == 0
            ? text("span.minutes", "minutes", length.toMinutes(), "seconds", length.toSecondsPart())
            : clock(length);
  }
}

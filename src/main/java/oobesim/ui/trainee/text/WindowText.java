// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.text;

import java.util.Locale;
import java.util.Set;
import oobesim.i18n.Messages;

/** The window's words by key; an unknown key is a fault of the program. */
public final class WindowText {
  private final Messages words;

  private WindowText(Messages words) {
    this.words = words;
  }

  /** The words as they were shipped. */
  public static WindowText load() {
    return new WindowText(Messages.load("window", Locale.ENGLISH));
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

  /** All keys. */
  public Set<String> keys() {
    return words.keys();
  }
}

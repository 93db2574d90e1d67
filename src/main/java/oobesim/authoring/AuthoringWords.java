// SPDX-License-Identifier: Apache-2.0
package oobesim.authoring;

import java.util.Locale;
import oobesim.drill.ToDos;
import oobesim.i18n.Messages;

/**
 * The words that a new drill begins with.
 *
 * @param texts the bundle
 */
record AuthoringWords(Messages texts) {
  /** In English, in which drills are written. */
  static AuthoringWords english() {
    return new AuthoringWords(Messages.load("authoring", Locale.ENGLISH));
  }

  String text(String key, Object... namesAndValues) {
    return texts.text(key, namesAndValues);
  }

  /** What only a person can write, as a text that says so. */
  String toDo(String key, Object... namesAndValues) {
    return ToDos.MARK + " " + texts.text("to-do." + key, namesAndValues);
  }
}

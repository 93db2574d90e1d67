// SPDX-License-Identifier: Apache-2.0
package oobesim.authoring;

import oobesim.drill.ToDos;
import oobesim.i18n.Messages;
import oobesim.i18n.Words;

/**
 * The words that a new drill begins with.
 *
 * @param all the words of the language, also others
 * @param texts the bundle
 */
record AuthoringWords(Words all, Messages texts) {
  /** Those among all words of a language. */
  static AuthoringWords of(Words words) {
    return new AuthoringWords(words, words.bundle("authoring"));
  }

  String text(String key, Object... namesAndValues) {
    return texts.text(key, namesAndValues);
  }

  /** What only a person can write, as a text that says so. */
  String toDo(String key, Object... namesAndValues) {
    return ToDos.MARK + " " + texts.text("to-do." + key, namesAndValues);
  }
}

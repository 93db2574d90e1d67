// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import oobesim.document.Finding;
import oobesim.document.Json;
import oobesim.document.Position;
import oobesim.document.Severity;
import oobesim.i18n.Phrase;

/**
 * What is found wrong in flow files and failure catalogues. A text's key is the finding's code,
 * with a word behind it where a code has several texts.
 */
final class FlowFault {
  private static final String BUNDLE = "findings-flow";

  private FlowFault() {}

  /** An error at a value, with what is filled in: a name, its value, the next name and so on. */
  static Finding error(String key, Json at, Object... namesAndValues) {
    return Finding.error(code(key), at, text(key, namesAndValues));
  }

  /** The same that does not keep the file from being used. */
  static Finding warning(String key, Json at, Object... namesAndValues) {
    return Finding.warning(code(key), at, text(key, namesAndValues));
  }

  /** An error of a state, of which only the place is known. */
  static Finding error(String key, Position at, Object... namesAndValues) {
    return new Finding(code(key), Severity.ERROR, "", at, text(key, namesAndValues));
  }

  /** A text that another one takes. */
  static Phrase.Sentence text(String key, Object... namesAndValues) {
    return Phrase.of(BUNDLE, key, namesAndValues);
  }

  private static String code(String key) {
    return key.replaceFirst("\\..*", "");
  }
}

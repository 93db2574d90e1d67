// SPDX-License-Identifier: Apache-2.0
package oobesim.drill;

import oobesim.document.Finding;
import oobesim.document.Json;
import oobesim.document.Position;
import oobesim.document.Severity;
import oobesim.i18n.Phrase;

/**
 * What is found wrong in drill files. A text's key is the finding's code, with a word behind it
 * where a code has several texts.
 */
public final class DrillFault {
  private static final String BUNDLE = "findings-drill";

  private DrillFault() {}

  static Finding error(String key, Json at, Object... namesAndValues) {
    return Finding.error(code(key), at, text(key, namesAndValues));
  }

  /** A fault that only who plays the drill can find, at its place in the file. */
  public static Finding at(String key, Json at, Object... namesAndValues) {
    return error(key, at, namesAndValues);
  }

  /** The same where only what was tried speaks for it. */
  public static Finding warning(String key, Json at, Object... namesAndValues) {
    return Finding.warning(code(key), at, text(key, namesAndValues));
  }

  /** A fault of the whole drill. */
  public static Finding error(String key, Object... namesAndValues) {
    return new Finding(code(key), Severity.ERROR, "", Position.START, text(key, namesAndValues));
  }

  static Phrase.Sentence text(String key, Object... namesAndValues) {
    return Phrase.of(BUNDLE, key, namesAndValues);
  }

  private static String code(String key) {
    return key.replaceFirst("\\..*", "");
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.document;

import java.util.Comparator;
import java.util.Locale;
import oobesim.i18n.Phrase;
import oobesim.i18n.Words;

/**
 * One fault of one file: what, where, and what would be right.
 *
 * @param code stable kebab-case id of the kind of fault, such as {@code unknown-target}
 * @param severity how bad it is
 * @param pointer JSON pointer of the value at fault, empty for the whole document
 * @param position where that value begins
 * @param message what is wrong, one sentence
 * @param hint what would be right or how to repair it, which may be nothing
 */
public record Finding(
    String code,
    Severity severity,
    String pointer,
    Position position,
    Phrase message,
    Phrase hint) {
  /** In the order of the file, as somebody reads it who mends it. */
  public static final Comparator<Finding> BY_PLACE =
      Comparator.comparingInt((Finding finding) -> finding.position().line())
          .thenComparingInt(finding -> finding.position().column());

  /** What a finding's text has behind its key where it tells what would be right. */
  public static final String HINT = "hint";

  /** A finding whose hint stands in the bundle beside its message. */
  public Finding(
      String code, Severity severity, String pointer, Position position, Phrase.Sentence message) {
    this(code, severity, pointer, position, message, message.beside(HINT));
  }

  /** An error at a value. */
  public static Finding error(String code, Json at, Phrase.Sentence message) {
    return new Finding(code, Severity.ERROR, at.pointer(), at.position(), message);
  }

  /** A warning at a value. */
  public static Finding warning(String code, Json at, Phrase.Sentence message) {
    return new Finding(code, Severity.WARNING, at.pointer(), at.position(), message);
  }

  /** The same said of another place. */
  public Finding moved(String to, Position there) {
    return new Finding(code, severity, to, there, message, hint);
  }

  /** The message with the hint behind it. */
  public String said(Words words) {
    String said = words.say(hint);
    return words.say(message) + (said.isEmpty() ? "" : " (" + said + ")");
  }

  /** The form that compilers and editors use: {@code FILE:LINE:COLUMN: code: message}. */
  public String line(String file, Words words) {
    return String.format(
        Locale.ROOT,
        "%s:%d:%d: %s: %s",
        Printable.line(file),
        position.line(),
        position.column(),
        code,
        Printable.line(said(words)));
  }
}

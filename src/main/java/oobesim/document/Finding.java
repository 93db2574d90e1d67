// SPDX-License-Identifier: Apache-2.0
package oobesim.document;

/**
 * One fault of one file: what, where, and what would be right.
 *
 * @param code stable kebab-case id of the kind of fault, such as {@code unknown-target}
 * @param severity how bad it is
 * @param pointer JSON pointer of the value at fault, empty for the whole document
 * @param position where that value begins
 * @param message what is wrong, one sentence
 * @param hint what would be right or how to repair it, empty if there is nothing to say
 */
public record Finding(
    String code,
    Severity severity,
    String pointer,
    Position position,
    String message,
    String hint) {

  /** An error at a value. */
  public static Finding error(String code, Json at, String message, String hint) {
    return new Finding(code, Severity.ERROR, at.pointer(), at.position(), message, hint);
  }

  /** A warning at a value. */
  public static Finding warning(String code, Json at, String message, String hint) {
    return new Finding(code, Severity.WARNING, at.pointer(), at.position(), message, hint);
  }

  /** A remark at a value. */
  public static Finding info(String code, Json at, String message, String hint) {
    return new Finding(code, Severity.INFO, at.pointer(), at.position(), message, hint);
  }

  /** The form that compilers and editors use: {@code FILE:LINE:COLUMN: code: message}. */
  public String line(String file) {
    String tail = hint.isEmpty() ? "" : " (" + hint + ")";
    return "%s:%d:%d: %s: %s%s"
        .formatted(file, position.line(), position.column(), code, message, tail);
  }
}

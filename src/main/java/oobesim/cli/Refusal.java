// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.util.stream.Stream;
import oobesim.document.Printable;

/** Why a call is refused, in the words of the bundle. */
final class Refusal {
  private Refusal() {}

  /**
   * The text of a key.
   *
   * @param namesAndValues what is filled in: a name, its value, the next name and so on
   */
  static String text(String key, Object... namesAndValues) {
    return CliWords.ENGLISH.bundle("refusals").text(key, printable(namesAndValues));
  }

  /** What was said on the command line is told in one line. */
  private static Object[] printable(Object... namesAndValues) {
    return Stream.of(namesAndValues)
        .map(value -> value instanceof String text ? Printable.line(text) : value)
        .toArray();
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

/** Why a call is refused, in the words of the bundle. */
final class Refusal {
  private Refusal() {}

  /**
   * The text of a key.
   *
   * @param namesAndValues what is filled in: a name, its value, the next name and so on
   */
  static String text(String key, Object... namesAndValues) {
    return CliWords.ENGLISH.bundle("refusals").text(key, namesAndValues);
  }
}

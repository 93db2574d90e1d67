// SPDX-License-Identifier: Apache-2.0
package oobesim.document;

/** Numbers with the thing that is counted, for messages to people. */
public final class Counted {
  private Counted() {}

  /**
   * A number and its noun, such as {@code 1 minute} and {@code 2 minutes}.
   *
   * @param number how many
   * @param noun one of them; its plural has an s
   */
  public static String of(long number, String noun) {
    return of(number, noun, noun + "s");
  }

  /** The same where the plural is another word, such as {@code 2 boxes}. */
  public static String of(long number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}

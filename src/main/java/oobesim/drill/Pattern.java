// SPDX-License-Identifier: Apache-2.0
package oobesim.drill;

/** What one line of a journal must be like. */
public sealed interface Pattern {
  /**
   * Something that was done and accepted, or useless.
   *
   * @param words in the words of scripts; {@code *} stands for any letters
   * @param who by whom
   * @param useless whether only what the page did not offer is meant
   */
  record Input(String words, Who who, boolean useless) implements Pattern {}

  /**
   * A screen came.
   *
   * @param id its id; {@code *} stands for any letters
   */
  record Screen(String id) implements Pattern {}

  /**
   * Something failed on the device, or a rule of good practice was broken.
   *
   * @param id its id in the catalogue; {@code *} stands for any letters
   */
  record Failure(String id) implements Pattern {}

  /**
   * The chart came into a state, which is one of the innermost.
   *
   * @param id its id; {@code *} stands for any letters
   */
  record State(String id) implements Pattern {}

  /**
   * A line of the card was written.
   *
   * @param field its id
   * @param right whether with a right answer or a wrong one
   */
  record Card(String field, boolean right) implements Pattern {}

  /** Any line at all, for a condition of facts alone. */
  record Any() implements Pattern {}

  /** Whose hand it was. */
  enum Who {
    /** Whoever rehearses. */
    TRAINEE,
    /** Anybody. */
    ANYBODY
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.setting;

/** Where a setting stands in the file that a device has instead of an answer of the service. */
public sealed interface Offline {
  /**
   * Bits of {@code CloudAssignedOobeConfig}; the second of two words, or true, sets all of them.
   *
   * @param mask the bits
   */
  record Bits(int mask) implements Offline {}

  /**
   * A key that holds 0 for false and 1 for true.
   *
   * @param key the key
   */
  record Number(String key) implements Offline {}

  /**
   * A key that holds 0 for the first of two words and 1 for the second.
   *
   * @param key the key
   * @param expected key of the text that tells what the numbers stand for, to who writes another
   *     one
   */
  record Choice(String key, String expected) implements Offline {}

  /**
   * A key that holds text.
   *
   * @param key the key
   * @param fallback what counts without it, which need not be what counts in the service
   */
  record Text(String key, String fallback) implements Offline {}

  /**
   * Only what a device keeps of an answer of the service has it; a file that is made by hand does
   * not.
   *
   * @param key the key
   */
  record Received(String key) implements Offline {}

  /** Such a file cannot say it. */
  record Never() implements Offline {}

  /** Whether it can be changed in such a file. */
  default boolean settable() {
    return switch (this) {
      case Bits bits -> true;
      case Number number -> true;
      case Choice choice -> true;
      case Text text -> true;
      case Received received -> false;
      case Never never -> false;
    };
  }
}

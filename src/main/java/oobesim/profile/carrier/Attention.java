// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.carrier;

/**
 * How much is still looked at of one file and of all that stand in it, in search of a profile among
 * words: many hostile texts in an archive are not to hold the program longer than one does.
 */
final class Attention {
  /** Characters, each as often as it is looked at: a second's work of one core. */
  private static final long MOST = 100_000_000;

  private long left = MOST;

  void take(long characters) {
    left -= characters;
  }

  boolean isSpent() {
    return left < 0;
  }
}

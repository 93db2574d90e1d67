// SPDX-License-Identifier: Apache-2.0
package oobesim.document;

/**
 * How far two texts are alike from both ends; no letter counts twice.
 *
 * @param front letters from the front
 * @param back letters from the back
 */
record Ends(int front, int back) {
  static Ends of(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int front = 0;
    while (front < shorter && one.charAt(front) == other.charAt(front)) {
      front++;
    }
    int back = 0;
    while (back < shorter - front
        && one.charAt(one.length() - 1 - back) == other.charAt(other.length() - 1 - back)) {
      back++;
    }
    return new Ends(front, back);
  }

  /** How many letters that are. */
  int letters() {
    return front + back;
  }

  /** What of a text lies between them. */
  String between(String text) {
    return text.substring(front, text.length() - back);
  }
}

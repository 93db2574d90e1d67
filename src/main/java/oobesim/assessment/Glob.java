// SPDX-License-Identifier: Apache-2.0
package oobesim.assessment;

/** Words in which {@code *} stands for any letters; the work grows with their lengths alone. */
final class Glob {
  private Glob() {}

  static boolean fits(String glob, String text) {
    int at = 0;
    int word = 0;
    int star = -1;
    int from = 0;
    while (at < text.length()) {
      if (word < glob.length() && glob.charAt(word) == '*') {
        star = word++;
        from = at;
      } else if (word < glob.length() && glob.charAt(word) == text.charAt(at)) {
        word++;
        at++;
      } else if (star >= 0) {
        // The last star takes one letter more.
        word = star + 1;
        at = ++from;
      } else {
        return false;
      }
    }
    while (word < glob.length() && glob.charAt(word) == '*') {
      word++;
    }
    return word == glob.length();
  }
}

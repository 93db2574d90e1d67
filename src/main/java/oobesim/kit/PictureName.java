// SPDX-License-Identifier: Apache-2.0
package oobesim.kit;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import oobesim.document.DeviceName;

/**
 * The name of a picture: a path with {@code /} that is the same file on every system.
 *
 * @param value such as {@code GreetingTest/saysHello-long-name}
 */
record PictureName(String value) {
  private static final int LONGEST = 100;

  private static final Set<Character> KEPT = Set.of('.', '_', '-');

  /**
   * The name of a test's picture.
   *
   * @param test its class; the package is left out
   * @param part what the test calls the picture, empty if it has one only
   */
  static PictureName of(Class<?> test, String method, String part) {
    String whole = test.getName();
    String classes = whole.substring(whole.lastIndexOf('.') + 1).replace('$', '.');
    String picture = part.isEmpty() ? method : method + "-" + part;
    return new PictureName(safe(classes) + "/" + safe(picture));
  }

  /** The same for names that some systems take for one. */
  String folded() {
    return value.toLowerCase(Locale.ROOT);
  }

  private static String safe(String text) {
    String plain = text.codePoints().mapToObj(PictureName::safe).collect(Collectors.joining());
    String cut =
        plain.length() <= LONGEST
            ? plain
            : plain.substring(0, LONGEST) + "-" + Integer.toHexString(text.hashCode());
    boolean hidden = cut.startsWith(".") || cut.startsWith("-") || cut.endsWith(".");
    return hidden || DeviceName.is(cut) ? "_" + cut.replaceFirst("\\.$", "_") : cut;
  }

  private static String safe(int point) {
    if (point < 0x80) {
      char letter = (char) point;
      return Character.isLetterOrDigit(letter) || KEPT.contains(letter)
          ? String.valueOf(letter)
          : "-";
    }
    return Character.isLetterOrDigit(point) ? String.format(Locale.ROOT, "u%04x", point) : "-";
  }
}

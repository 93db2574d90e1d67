// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The call that accepts pictures, as it can be copied into a shell.
 *
 * @param expected the folder of the accepted pictures
 * @param actual the folder of those that were drawn now
 */
public record AcceptingCall(Path expected, Path actual) {
  private static final String PLAIN = "[A-Za-z0-9_@%+=:,./-]+";

  /** The option without which nothing is taken away. */
  public static final String REMOVE = "--remove-unused";

  /** The call for one picture; a drawn one that is broken is not to be accepted. */
  public Optional<String> of(Comparison comparison) {
    if (comparison instanceof Comparison.Unreadable broken && broken.side() == Side.ACTUAL) {
      return Optional.empty();
    }
    String option = comparison instanceof Comparison.ExpectedUnused ? " " + REMOVE : "";
    return Optional.of(begin() + option + " " + word(comparison.name()));
  }

  /** The call without any picture. */
  String begin() {
    return "oobesim approve " + word(slashes(expected)) + " " + word(slashes(actual));
  }

  /** A word of a shell; one that begins with a hyphen would be taken for an option. */
  static String word(String text) {
    String safe = text.startsWith("-") ? "./" + text : text;
    if (safe.matches(PLAIN)) {
      return safe;
    }
    return safe.codePoints().anyMatch(Character::isISOControl)
        ? "$'" + ansi(safe) + "'"
        : "'" + safe.replace("'", "'\\''") + "'";
  }

  private static String ansi(String text) {
    StringBuilder out = new StringBuilder();
    for (char letter : text.toCharArray()) {
      if (letter == '\'' || letter == '\\') {
        out.append('\\').append(letter);
      } else {
        out.append(Character.isISOControl(letter) ? "\\u%04x".formatted((int) letter) : letter);
      }
    }
    return out.toString();
  }

  private static String slashes(Path folder) {
    return folder.toString().replace('\\', '/');
  }
}

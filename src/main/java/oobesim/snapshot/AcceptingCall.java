// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The call that accepts pictures, as it can be copied into a shell.
 *
 * @param expected the folder of the accepted pictures
 * @param actual the folder of those that were drawn now
 * @param tolerance what may differ, so that no more is accepted than was said to differ
 */
public record AcceptingCall(Path expected, Path actual, Tolerance tolerance) {
  private static final String PLAIN = "[A-Za-z0-9_@%+=:,./-]+";

  /** The option without which nothing is taken away. */
  public static final String REMOVE = "--remove-unused";

  /** The option with how far a colour may be off. */
  public static final String COLOUR = "--colour";

  /** The option that lets smoothed edges differ. */
  public static final String ANTI_ALIASING = "--anti-aliasing";

  /** The option with the side of the square in which differing pixels are counted. */
  public static final String WINDOW = "--window";

  /** The option with how many may differ in one. */
  public static final String MOST = "--most";

  /** The option with a rectangle that is not compared. */
  public static final String MASK = "--mask";

  /** The option with a node that is not compared. */
  public static final String MASK_NODE = "--mask-node";

  /** The call where nothing may differ. */
  public AcceptingCall(Path expected, Path actual) {
    this(expected, actual, Tolerance.EXACT);
  }

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
    List<String> words = new ArrayList<>(List.of("oobesim", "approve"));
    words.add(word(slashes(expected)));
    words.add(word(slashes(actual)));
    if (tolerance.colour() != Tolerance.EXACT.colour()) {
      words.addAll(List.of(COLOUR, String.valueOf(tolerance.colour())));
    }
    if (tolerance.antiAliasing()) {
      words.add(ANTI_ALIASING);
    }
    if (tolerance.window() != Tolerance.EXACT.window()) {
      words.addAll(List.of(WINDOW, String.valueOf(tolerance.window())));
    }
    if (tolerance.most() != Tolerance.EXACT.most()) {
      words.addAll(List.of(MOST, String.valueOf(tolerance.most())));
    }
    tolerance.masks().forEach(mask -> words.addAll(mask(mask)));
    return String.join(" ", words);
  }

  private static List<String> mask(Mask mask) {
    return switch (mask) {
      case Mask.Area(Box(int x, int y, int width, int height)) ->
          List.of(MASK, String.format(Locale.ROOT, "%d,%d,%d,%d", x, y, width, height));
      case Mask.Node(String id) -> List.of(MASK_NODE + "=" + quoted(id));
    };
  }

  /**
   * A word of a shell; one that begins with a hyphen would be taken for an option, with an
   * {@code @} for a file with words.
   */
  static String word(String text) {
    return quoted(text.startsWith("-") || text.startsWith("@") ? "./" + text : text);
  }

  private static String quoted(String safe) {
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
        out.append(
            Character.isISOControl(letter)
                ? String.format(Locale.ROOT, "\\u%04x", (int) letter)
                : letter);
      }
    }
    return out.toString();
  }

  private static String slashes(Path folder) {
    return folder.toString().replace('\\', '/');
  }
}

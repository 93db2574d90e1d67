// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import oobesim.document.Counted;

/** What came of a comparison, in words. */
public final class ComparisonWords {
  private ComparisonWords() {}

  /** One line for people, with nothing in it that a terminal would obey. */
  public static String line(Comparison comparison) {
    return Escaped.visible(comparison.name() + ": " + says(comparison));
  }

  /** The name, with nothing in it that a terminal would obey. */
  public static String name(Comparison comparison) {
    return Escaped.visible(comparison.name());
  }

  /** The same without the name, as it is. */
  public static String says(Comparison comparison) {
    return switch (comparison) {
      case Comparison.Identical _ -> "the same";
      case Comparison.Different different -> different(different);
      case Comparison.SizeDiffers sizes ->
          String.format(Locale.ROOT, "%s was expected, it is %s", sizes.expected(), sizes.actual());
      case Comparison.ExpectedMissing _ -> "new, no picture was accepted yet";
      case Comparison.ExpectedUnused _ -> "an accepted picture that is not drawn any more";
      case Comparison.Unreadable unreadable ->
          String.format(
              Locale.ROOT, "the %s one cannot be read: %s", side(unreadable), unreadable.reason());
    };
  }

  /** What came of it in one word, as it stands in the report's files. */
  public static String outcome(Comparison comparison) {
    return Outcome.of(comparison).word();
  }

  private static String side(Comparison.Unreadable unreadable) {
    return switch (unreadable.side()) {
      case EXPECTED -> "expected";
      case ACTUAL -> "actual";
    };
  }

  private static String different(Comparison.Different different) {
    List<String> parts = new ArrayList<>();
    different.pixels().map(ComparisonWords::pixels).ifPresent(parts::add);
    different.texts().forEach(change -> parts.add(change.node() + " " + change.what()));
    return parts.isEmpty() ? "differs" : String.join("; ", parts);
  }

  private static String pixels(PixelDifference pixels) {
    Density densest = pixels.densest();
    Box window = densest.window();
    return String.format(
        Locale.ROOT,
        "%s %s in %s, %d of them in %dx%d at %d,%d",
        Counted.of(pixels.pixels(), "pixel"),
        pixels.pixels() == 1 ? "differs" : "differ",
        Counted.of(pixels.boxes().size(), "box", "boxes"),
        densest.pixels(),
        window.width(),
        window.height(),
        window.x(),
        window.y());
  }
}

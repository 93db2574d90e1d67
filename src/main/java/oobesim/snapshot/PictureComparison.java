// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import java.util.List;
import java.util.Optional;

/** Compares two pictures that have been read. */
public final class PictureComparison {
  private PictureComparison() {}

  /** What comes of two pictures without texts. */
  public static Comparison of(String name, Picture expected, Picture actual, Tolerance tolerance) {
    return of(
        name,
        new Source.Read(expected, Optional.empty()),
        new Source.Read(actual, Optional.empty()),
        tolerance);
  }

  static Comparison of(String name, Source.Read expected, Source.Read actual, Tolerance tolerance) {
    Size before = size(expected.picture());
    Size after = size(actual.picture());
    if (!before.equals(after)) {
      return new Comparison.SizeDiffers(name, before, after);
    }
    List<Box> masked = MaskedAreas.of(tolerance.masks(), expected, actual);
    Optional<PixelDifference> pixels =
        PixelDiffer.compare(expected.picture(), actual.picture(), tolerance, masked);
    List<TextChange> texts = texts(expected.text(), actual.text(), masked);
    return pixels.isEmpty() && texts.isEmpty()
        ? new Comparison.Identical(name)
        : new Comparison.Different(name, pixels, texts);
  }

  /** A text that was never accepted can be anything; one that was must still be there. */
  private static List<TextChange> texts(
      Optional<String> old, Optional<String> now, List<Box> masked) {
    if (old.isEmpty()) {
      return List.of();
    }
    return now.isEmpty()
        ? List.of(new TextChange("text form", "went"))
        : TextForms.compare(old.get(), now.get(), masked);
  }

  private static Size size(Picture picture) {
    return new Size(picture.width(), picture.height());
  }
}

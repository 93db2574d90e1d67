// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import java.util.List;
import java.util.Optional;

/** Says where two pictures of one size differ. */
public final class PixelDiffer {
  private PixelDiffer() {}

  /**
   * Lays one picture over the other.
   *
   * @param masked rectangles that are not looked at; they may reach out of the picture
   * @return empty if no window holds more differing pixels than may differ in one
   * @throws IllegalArgumentException if the sizes are not the same
   */
  public static Optional<PixelDifference> compare(
      Picture expected, Picture actual, Tolerance tolerance, List<Box> masked) {
    Optional<DifferingPixels> found = DifferingPixels.find(expected, actual, tolerance, masked);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    DifferingPixels pixels = found.get();
    Density densest = DensestWindow.of(pixels, tolerance.window());
    if (densest.pixels() <= tolerance.most()) {
      return Optional.empty();
    }
    return Optional.of(new PixelDifference(pixels.count(), PixelGroups.of(pixels), densest));
  }
}

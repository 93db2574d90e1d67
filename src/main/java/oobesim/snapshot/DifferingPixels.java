// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Which pixels of two pictures differ, masked and tolerated ones left out; at least one does. */
final class DifferingPixels {
  private final int width;
  private final int height;
  private final boolean[] marks;
  private int count;

  private DifferingPixels(int width, int height) {
    this.width = width;
    this.height = height;
    marks = new boolean[width * height];
  }

  /** Empty if none differs; pictures that are equal then cost no more than looking at memory. */
  static Optional<DifferingPixels> find(
      Picture expected, Picture actual, Tolerance tolerance, List<Box> masked) {
    if (expected.width() != actual.width() || expected.height() != actual.height()) {
      throw new IllegalArgumentException(
          "no picture of %dx%d can be laid over one of %dx%d"
              .formatted(actual.width(), actual.height(), expected.width(), expected.height()));
    }
    int first = Arrays.mismatch(expected.pixels(), actual.pixels());
    if (first < 0) {
      return Optional.empty();
    }
    DifferingPixels found = new DifferingPixels(expected.width(), expected.height());
    PixelRule rule = new PixelRule(expected, actual, tolerance);
    for (int y = first / found.width; y < found.height; y++) {
      found.markRow(rule, y);
    }
    masked.forEach(found::forget);
    return found.count == 0 ? Optional.empty() : Optional.of(found);
  }

  private void markRow(PixelRule rule, int y) {
    for (int x = rule.firstUnequal(y); x < width; x++) {
      if (rule.differs(x, y)) {
        marks[y * width + x] = true;
        count++;
      }
    }
  }

  private void forget(Box box) {
    int right = (int) Math.min(width, (long) box.x() + box.width());
    int bottom = (int) Math.min(height, (long) box.y() + box.height());
    for (int y = Math.max(0, box.y()); y < bottom; y++) {
      for (int x = Math.max(0, box.x()); x < right; x++) {
        if (marks[y * width + x]) {
          marks[y * width + x] = false;
          count--;
        }
      }
    }
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  int count() {
    return count;
  }

  boolean at(int x, int y) {
    return marks[y * width + x];
  }
}

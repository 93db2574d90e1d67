// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Which pixels of two pictures differ, masked and tolerated ones left out; at least one does. */
final class DifferingPixels {
  /** Rows that one thread looks at in one go. */
  private static final int BAND = 32;

  /** Fewer pixels than these are looked at sooner than another thread has begun. */
  private static final int FEW = 1 << 16;

  private final MarkedRows marks;
  private final int count;

  private DifferingPixels(MarkedRows marks) {
    this.marks = marks;
    count = IntStream.range(0, marks.height()).map(marks::count).sum();
  }

  /** Empty if none differs; pictures that are equal then cost no more than looking at memory. */
  static Optional<DifferingPixels> find(
      Picture expected, Picture actual, Tolerance tolerance, List<Box> masked) {
    if (expected.width() != actual.width() || expected.height() != actual.height()) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "no picture of %dx%d can be laid over one of %dx%d",
              actual.width(),
              actual.height(),
              expected.width(),
              expected.height()));
    }
    MarkedRows marks = new MarkedRows(expected.width(), expected.height());
    PixelRule rule = new PixelRule(expected, actual, tolerance);
    IntStream bands = IntStream.range(0, (expected.height() + BAND - 1) / BAND);
    (expected.pixels().length < FEW ? bands : bands.parallel())
        .forEach(band -> mark(rule, band * BAND, marks));
    masked.forEach(box -> forget(box, marks));
    DifferingPixels found = new DifferingPixels(marks);
    return found.count == 0 ? Optional.empty() : Optional.of(found);
  }

  private static void mark(PixelRule rule, int top, MarkedRows marks) {
    int bottom = Math.min(top + BAND, marks.height());
    if (!rule.unequal(top, bottom)) {
      return;
    }
    double[] distances = new double[MarkedRows.WORD];
    for (int y = top; y < bottom; y++) {
      int x = rule.nextUnequal(0, y);
      while (x < marks.width()) {
        int word = x / MarkedRows.WORD;
        marks.mark(word, y, rule.differing(word * MarkedRows.WORD, y, distances));
        x = rule.nextUnequal((word + 1) * MarkedRows.WORD, y);
      }
    }
  }

  private static void forget(Box box, MarkedRows marks) {
    int left = Math.max(0, box.x());
    int right = (int) Math.min(marks.width(), (long) box.x() + box.width());
    int bottom = (int) Math.min(marks.height(), (long) box.y() + box.height());
    for (int y = Math.max(0, box.y()); y < bottom && left < right; y++) {
      marks.clear(y, left, right);
    }
  }

  int width() {
    return marks.width();
  }

  int height() {
    return marks.height();
  }

  int count() {
    return count;
  }

  boolean at(int x, int y) {
    return marks.at(x, y);
  }

  /** Those of a row in words, the leftmost one in the lowest bit. */
  long word(int index, int y) {
    return marks.word(index, y);
  }

  int words() {
    return marks.words();
  }

  boolean noneIn(int y) {
    return marks.isEmpty(y);
  }
}

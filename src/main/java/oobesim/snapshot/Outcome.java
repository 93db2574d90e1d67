// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

/** What came of a comparison, in one word; in the order in which people want to look. */
enum Outcome {
  DIFFERENT,
  SIZE,
  UNREADABLE,
  NEW,
  UNUSED,
  SAME;

  static Outcome of(Comparison comparison) {
    return switch (comparison) {
      case Comparison.Different _ -> DIFFERENT;
      case Comparison.SizeDiffers _ -> SIZE;
      case Comparison.Unreadable _ -> UNREADABLE;
      case Comparison.ExpectedMissing _ -> NEW;
      case Comparison.ExpectedUnused _ -> UNUSED;
      case Comparison.Identical _ -> SAME;
    };
  }

  /** As it stands in the report's files. */
  String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}

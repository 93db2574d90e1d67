// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

/**
 * Which pictures become the accepted ones without anybody being asked.
 *
 * <p>Recording is not passing: a picture that is accepted for the first time was held against
 * nothing, so {@link #passes} says no whatever is recorded.
 */
public enum RecordMode {
  /** None. */
  NEVER,
  /** Those of which none was accepted yet. */
  MISSING,
  /** All that are not the same as the accepted ones. */
  FAILING,
  /** All that can be read. */
  ALL;

  /** Whether the picture that was drawn now is to be kept as the accepted one. */
  public boolean records(Comparison comparison) {
    return switch (comparison) {
      case Comparison.Identical _ -> this == ALL;
      case Comparison.ExpectedMissing _ -> this != NEVER;
      case Comparison.Different _, Comparison.SizeDiffers _ -> this == FAILING || this == ALL;
      case Comparison.Unreadable unreadable ->
          unreadable.side() == Side.EXPECTED && (this == FAILING || this == ALL);
      case Comparison.ExpectedUnused _ -> false;
    };
  }

  /** Whether a comparison counts as passed. */
  public static boolean passes(Comparison comparison) {
    return comparison instanceof Comparison.Identical;
  }
}

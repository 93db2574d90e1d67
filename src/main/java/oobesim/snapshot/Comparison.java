// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import java.util.List;
import java.util.Optional;

/** What came of comparing one picture with the accepted one of the same name. */
public sealed interface Comparison {
  /** The path below both folders, without an ending, with {@code /} between its parts. */
  String name();

  /** Both are the same, as far as was asked for. */
  record Identical(String name) implements Comparison {}

  /**
   * Both can be read and are not the same.
   *
   * @param pixels where the pictures differ, empty if only the text forms do
   * @param texts what the text forms say, empty if there are none or they are equal
   */
  record Different(String name, Optional<PixelDifference> pixels, List<TextChange> texts)
      implements Comparison {
    public Different {
      texts = List.copyOf(texts);
    }
  }

  /** They cannot be laid over one another. */
  record SizeDiffers(String name, Size expected, Size actual) implements Comparison {}

  /** Drawn now, and nobody has accepted one yet. */
  record ExpectedMissing(String name) implements Comparison {}

  /** Accepted once, and not drawn any more. */
  record ExpectedUnused(String name) implements Comparison {}

  /**
   * One of them is no picture that can be compared.
   *
   * @param side which of them
   * @param reason why, for people
   */
  record Unreadable(String name, Side side, String reason) implements Comparison {}
}

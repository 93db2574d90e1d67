// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import java.util.List;

/**
 * Where two pictures of one size are not the same.
 *
 * @param pixels how many differ, masked and tolerated ones left out
 * @param boxes what lies together, from top to bottom
 * @param densest the window with most of them
 */
public record PixelDifference(int pixels, List<Box> boxes, Density densest) {
  public PixelDifference {
    boxes = List.copyOf(boxes);
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import java.util.Optional;

/**
 * What somebody wants of a window otherwise than the computer is set.
 *
 * @param highContrast whether everything is drawn in few colours, empty for as the computer is set
 * @param still whether nothing fades or moves in, empty for as the computer is set
 * @param size of the simulator's own words in proportion to the usual one, above 0
 */
public record ComfortWishes(Optional<Boolean> highContrast, Optional<Boolean> still, double size) {
  /** Nothing. */
  public static final ComfortWishes NONE =
      new ComfortWishes(Optional.empty(), Optional.empty(), Zoom.USUAL.factor());
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.theme;

import java.util.Optional;

/**
 * What somebody wants of the windows otherwise than the computer is set.
 *
 * @param highContrast whether everything is drawn in few colours, empty for as the computer is set
 * @param still whether nothing fades or moves in, empty for as the computer is set
 * @param size of the words around the device
 * @param station the size of the station, whose reader sits elsewhere
 */
public record ComfortWishes(
    Optional<Boolean> highContrast, Optional<Boolean> still, Zoom size, Zoom station) {
  /** Nothing. */
  public static final ComfortWishes NONE =
      new ComfortWishes(Optional.empty(), Optional.empty(), Zoom.USUAL, Zoom.USUAL);

  /** The same for the station, and something else for the window with the device. */
  public ComfortWishes atDevice(
      Optional<Boolean> contrast, Optional<Boolean> motionless, Zoom zoom) {
    return new ComfortWishes(contrast, motionless, zoom, station);
  }

  /** The same with another size of the station. */
  public ComfortWishes atStation(Zoom zoom) {
    return new ComfortWishes(highContrast, still, size, zoom);
  }
}

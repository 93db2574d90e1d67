// SPDX-License-Identifier: Apache-2.0
package oobesim.debrief;

import oobesim.screen.Screen;

/**
 * The pictures of a page as long as there is room for them; then none. A run of thousands of
 * decisions is told all the same, in words.
 */
final class RoomForPictures implements Pictures {
  /** Of each size; some hundred pictures, where an ordinary run has thirty. */
  static final int BYTES = 6_000_000;

  private static final byte[] NONE = {};

  private final Pictures pictures;
  private int large;
  private int small;

  RoomForPictures(Pictures pictures) {
    this.pictures = pictures;
  }

  @Override
  public byte[] large(Screen screen) {
    byte[] png = large < BYTES ? pictures.large(screen) : NONE;
    large += png.length;
    return png;
  }

  @Override
  public byte[] small(Screen screen) {
    byte[] png = small < BYTES ? pictures.small(screen) : NONE;
    small += png.length;
    return png;
  }
}

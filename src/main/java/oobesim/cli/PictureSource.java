// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import oobesim.screen.Screen;

/** Draws screens as pictures; {@code app} joins it with the toolkit. */
@FunctionalInterface
public interface PictureSource {
  /**
   * A PNG file's bytes.
   *
   * @param width of the simulated display
   * @param height of the simulated display
   * @param scale how many pixels the picture has for each of them
   */
  byte[] png(Screen screen, int width, int height, double scale);
}

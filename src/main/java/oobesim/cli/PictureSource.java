// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import oobesim.screen.Screen;
import oobesim.snapshot.PngFile;
import oobesim.snapshot.Shot;

/** Draws screens as pictures; {@code app} joins it with the toolkit. */
@FunctionalInterface
public interface PictureSource {
  /** A screen as pixels, and what stands where in them. */
  Shot shot(Screen screen, SimulatedDisplay display);

  /** A PNG file's bytes of a screen on the usual display. */
  default byte[] png(Screen screen) {
    return PngFile.of(shot(screen, SimulatedDisplay.USUAL).picture());
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.app;

import oobesim.cli.PictureSource;
import oobesim.cli.SimulatedDisplay;
import oobesim.screen.Screen;
import oobesim.snapshot.Shot;
import oobesim.ui.capture.ScreenCapture;
import oobesim.ui.capture.Toolkit;

/** Draws pictures on the toolkit's own platform: no display is needed, the pixels are the same. */
final class HeadlessPictures implements PictureSource {
  private final ScreenCapture capture = new ScreenCapture();

  @Override
  public Shot shot(Screen screen, SimulatedDisplay display) {
    Toolkit.preferHeadless();
    return capture.shot(
        screen, display.width(), display.height(), display.scale(), display.theme());
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.app;

import oobesim.cli.PictureSource;
import oobesim.cli.Sitting;
import oobesim.screen.Screen;
import oobesim.snapshot.Shot;
import oobesim.ui.capture.ScreenCapture;
import oobesim.ui.capture.Toolkit;

/** Draws pictures on the toolkit's own platform: no display is needed, the pixels are the same. */
final class HeadlessPictures implements PictureSource {
  private final ScreenCapture capture = new ScreenCapture();

  @Override
  public Shot shot(Screen screen, Sitting sitting) {
    Toolkit.preferHeadless();
    return capture.shot(
        screen, sitting.width(), sitting.height(), sitting.scale(), sitting.theme());
  }
}

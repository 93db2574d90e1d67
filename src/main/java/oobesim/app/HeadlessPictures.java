// SPDX-License-Identifier: Apache-2.0
package oobesim.app;

import oobesim.cli.PictureSource;
import oobesim.screen.Screen;
import oobesim.ui.capture.ScreenCapture;
import oobesim.ui.capture.Toolkit;

/** Draws pictures on the toolkit's own platform: no display is needed, the pixels are the same. */
final class HeadlessPictures implements PictureSource {
  @Override
  public byte[] png(Screen screen, int width, int height, double scale) {
    Toolkit.preferHeadless();
    return new ScreenCapture().png(screen, width, height, scale);
  }
}

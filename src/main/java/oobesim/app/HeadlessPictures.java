// SPDX-License-Identifier: Apache-2.0
package oobesim.app;

import java.util.Map;
import oobesim.cli.PictureSource;
import oobesim.cli.Sitting;
import oobesim.screen.Screen;
import oobesim.snapshot.Shot;
import oobesim.ui.capture.ScreenCapture;

/** Draws pictures on the toolkit's own platform: no display is needed, the pixels are the same. */
final class HeadlessPictures implements PictureSource {
  /** They count only before the toolkit starts, and only where nobody has chosen otherwise. */
  private static final Map<String, String> SETTINGS =
      Map.of(
          "glass.platform", "Headless",
          "prism.order", "sw",
          "prism.lcdtext", "false",
          "prism.text", "t2k",
          "java.awt.headless", "true");

  @Override
  public Shot shot(Screen screen, Sitting sitting) {
    SETTINGS.forEach((name, value) -> System.setProperty(name, System.getProperty(name, value)));
    return new ScreenCapture()
        .shot(screen, sitting.width(), sitting.height(), sitting.scale(), sitting.theme());
  }
}

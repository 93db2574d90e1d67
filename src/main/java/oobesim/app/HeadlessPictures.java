// SPDX-License-Identifier: Apache-2.0
package oobesim.app;

import java.util.Map;
import oobesim.cli.PictureSource;
import oobesim.screen.Screen;
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
  public byte[] png(Screen screen, int width, int height, double scale) {
    SETTINGS.forEach((name, value) -> System.setProperty(name, System.getProperty(name, value)));
    return new ScreenCapture().png(screen, width, height, scale);
  }
}

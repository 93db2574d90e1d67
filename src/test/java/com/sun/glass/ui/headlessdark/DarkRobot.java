// SPDX-License-Identifier: Apache-2.0
package com.sun.glass.ui.headlessdark;

import com.sun.glass.ui.GlassRobot;
import com.sun.glass.ui.headless.HeadlessFrame;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.paint.Color;

/**
 * The toolkit's own mouse and keyboard, with an eye that takes the display in at once: the
 * toolkit's looks at it pixel by pixel, which was a sixth of what tests took that look.
 */
final class DarkRobot extends GlassRobot {
  private final GlassRobot hands;
  private final HeadlessFrame frame;

  DarkRobot(GlassRobot hands, HeadlessFrame frame) {
    this.hands = hands;
    this.frame = frame;
  }

  @Override
  public void create() {
    hands.create();
  }

  @Override
  public void destroy() {
    hands.destroy();
  }

  @Override
  public void keyPress(KeyCode key) {
    hands.keyPress(key);
  }

  @Override
  public void keyRelease(KeyCode key) {
    hands.keyRelease(key);
  }

  @Override
  public double getMouseX() {
    return hands.getMouseX();
  }

  @Override
  public double getMouseY() {
    return hands.getMouseY();
  }

  @Override
  public void mouseMove(double x, double y) {
    hands.mouseMove(x, y);
  }

  @Override
  public void mousePress(MouseButton... buttons) {
    hands.mousePress(buttons);
  }

  @Override
  public void mouseRelease(MouseButton... buttons) {
    hands.mouseRelease(buttons);
  }

  @Override
  public void mouseWheel(int amount) {
    hands.mouseWheel(amount);
  }

  @Override
  public Color getPixelColor(double x, double y) {
    return hands.getPixelColor(x, y);
  }

  /** The headless display has one pixel for each of a scene, so that nothing is scaled. */
  @Override
  public WritableImage getScreenCapture(
      WritableImage given, double x, double y, double width, double height, boolean scaleToFit) {
    if (given != null) {
      return hands.getScreenCapture(given, x, y, width, height, scaleToFit);
    }
    int across = (int) width;
    int down = (int) height;
    int[] pixels = frame.part((int) x, (int) y, across, down);
    WritableImage seen = new WritableImage(across, down);
    seen.getPixelWriter()
        .setPixels(0, 0, across, down, PixelFormat.getIntArgbInstance(), pixels, 0, across);
    return seen;
  }
}

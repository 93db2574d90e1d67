// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.capture;

import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import oobesim.snapshot.Picture;

/** Takes the pixels of a scene that no window shows. */
final class Snapshot {
  private Snapshot() {}

  static Picture of(Scene scene) {
    int width = (int) scene.getWidth();
    int height = (int) scene.getHeight();
    WritableImage image = scene.snapshot(new WritableImage(width, height));
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    return new Picture(width, height, pixels);
  }
}

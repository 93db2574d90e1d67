// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.frame;

import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;

/** The soft picture behind the card together with the card's shadow, computed once per size. */
final class Backdrop extends Region {
  private final ImageView view = new ImageView();
  private DisplaySize drawn = new DisplaySize(0, 0);

  Backdrop() {
    getStyleClass().add("backdrop");
    view.setManaged(false);
    view.setSmooth(true);
    setMouseTransparent(true);
    getChildren().add(view);
  }

  @Override
  protected void layoutChildren() {
    DisplaySize size = new DisplaySize(Math.rint(getWidth()), Math.rint(getHeight()));
    if (size.equals(drawn) || size.width() < 1 || size.height() < 1) {
      return;
    }
    drawn = size;
    int width = (int) size.width();
    int height = (int) size.height();
    WritableImage image = new WritableImage(width, height);
    int[] pixels = new BackdropPainter(size).paint();
    image
        .getPixelWriter()
        .setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    view.setImage(image);
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.frame;

import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;

/** The soft picture behind the card together with the card's shadow. */
final class Backdrop extends Region {
  private final Backdrops painted;
  private final ImageView view = new ImageView();
  private DisplaySize drawn = new DisplaySize(0, 0);

  Backdrop(Backdrops painted) {
    this.painted = painted;
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
    view.setImage(painted.of(size));
  }
}

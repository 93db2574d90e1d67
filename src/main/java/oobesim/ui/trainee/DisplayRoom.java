// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import javafx.scene.layout.Region;
import oobesim.ui.frame.DisplaySize;
import oobesim.ui.render.ScreenView;

/**
 * The room for the simulated display. The display takes the room's shape as far as laptops have it,
 * and is enlarged or reduced as a whole: from the last row of a class it is read best so.
 */
final class DisplayRoom extends Region {
  private static final double NARROWEST = 4.0 / 3;
  private static final double WIDEST = 16.0 / 9;
  private static final double LOWEST = 768;
  private static final double HIGHEST = 800;
  private static final double BEZEL = 5;

  private final ScreenView view;
  private final Region bezel = new Region();
  private boolean edged = true;

  DisplayRoom(ScreenView view) {
    this.view = view;
    getStyleClass().add("display-room");
    bezel.getStyleClass().add("bezel");
    getChildren().addAll(bezel, view);
    setMinSize(0, 0);
  }

  /** Whether some room is left around the display. */
  void setEdged(boolean on) {
    edged = on;
    bezel.setVisible(on);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double edge = edged ? 8 : 0;
    double width = Math.max(1, getWidth() - 2 * edge);
    double height = Math.max(1, getHeight() - 2 * edge);
    DisplaySize size = size(width, height);
    view.setDisplaySize(size);
    double factor = Math.min(width / size.width(), height / size.height());
    double w = size.width() * factor;
    double h = size.height() * factor;
    double x = snapPositionX(edge + (width - w) / 2);
    double y = snapPositionY(edge + (height - h) / 2);
    view.resizeRelocate(x, y, w, h);
    bezel.resizeRelocate(x - BEZEL, y - BEZEL, w + 2 * BEZEL, h + 2 * BEZEL);
  }

  /** The display's own size for a room. */
  static DisplaySize size(double width, double height) {
    double shape = Math.clamp(width / height, NARROWEST, WIDEST);
    double high = Math.clamp(height, LOWEST, HIGHEST);
    return new DisplaySize(Math.round(high * shape), Math.round(high));
  }
}

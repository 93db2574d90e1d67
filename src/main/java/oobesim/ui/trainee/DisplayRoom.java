// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
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
  private static final double EDGE = 8;

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
    double edge = edge();
    view.setDisplaySize(inside(getWidth(), getHeight(), edge));
    Bounds device = device(getWidth(), getHeight(), edge);
    double x = snapPositionX(device.getMinX());
    double y = snapPositionY(device.getMinY());
    double w = device.getWidth();
    double h = device.getHeight();
    view.resizeRelocate(x, y, w, h);
    bezel.resizeRelocate(x - BEZEL, y - BEZEL, w + 2 * BEZEL, h + 2 * BEZEL);
  }

  /** A control or a part of the page that is shown. */
  Optional<Node> part(String id) {
    return view.part(id);
  }

  /** The room that is left around the display. */
  double edge() {
    return edged ? EDGE : 0;
  }

  /** Where the display lies in a room of that size. */
  static Bounds device(double width, double height, double edge) {
    DisplaySize size = inside(width, height, edge);
    double wide = Math.max(1, width - 2 * edge);
    double high = Math.max(1, height - 2 * edge);
    double factor = Math.min(wide / size.width(), high / size.height());
    double w = size.width() * factor;
    double h = size.height() * factor;
    return new BoundingBox(edge + (wide - w) / 2, edge + (high - h) / 2, w, h);
  }

  private static DisplaySize inside(double width, double height, double edge) {
    return size(Math.max(1, width - 2 * edge), Math.max(1, height - 2 * edge));
  }

  /** The display's own size for a room. */
  static DisplaySize size(double width, double height) {
    double shape = Math.clamp(width / height, NARROWEST, WIDEST);
    double high = Math.clamp(height, LOWEST, HIGHEST);
    return new DisplaySize(Math.round(high * shape), Math.round(high));
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.control;

import javafx.scene.layout.Region;
import oobesim.ui.theme.Style;

/**
 * The bar at the right edge of a {@link ScrollArea}, above its content.
 *
 * <p>As the last child it is laid out after all that is in the content: who has to know where parts
 * of the content came to stand is told by it, and asks for no second layout.
 */
final class ScrollThumb extends Region {
  private static final double WIDTH = 4;
  private static final double LEAST = 28;

  private final Region piece = new Region();
  private final Runnable afterContent;

  ScrollThumb(Runnable afterContent) {
    this.afterContent = afterContent;
    getStyleClass().add("scroll-way");
    setMouseTransparent(true);
    piece.getStyleClass().add(Style.SCROLL_THUMB);
    piece.setManaged(false);
    getChildren().add(piece);
  }

  /** Takes part in the layout that goes on, even if nothing about the bar itself has changed. */
  void comeAfter() {
    requestLayout();
  }

  /** Shows how far something of a height is scrolled. */
  void show(boolean needed, double offset, double whole) {
    piece.setVisible(needed);
    double room = getHeight();
    double length = Math.max(LEAST, room * room / Math.max(whole, 1));
    double way = Math.max(1, whole - room);
    piece.resizeRelocate(getWidth() + WIDTH, (room - length) * offset / way, WIDTH, length);
  }

  @Override
  protected void layoutChildren() {
    afterContent.run();
  }
}

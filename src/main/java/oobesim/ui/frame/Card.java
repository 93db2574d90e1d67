// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.frame;

import javafx.scene.layout.Region;
import oobesim.ui.theme.Style;

/**
 * The white card of Windows 11: the drawing at the left or above, the page at the right or below.
 */
final class Card extends Region {
  private static final double PADDING = 0.04;
  private static final double PICTURE_ABOVE = 0.35;
  private static final double BACK_SIZE = 44;
  private static final double BACK_MARGIN = 4;

  private final Region fill = new Region();
  private final Region drawing;
  private final Region page;
  private final Region back;
  private boolean upright;

  Card(Region drawing, Region page, Region back) {
    this.drawing = drawing;
    this.page = page;
    this.back = back;
    fill.getStyleClass().add(Style.CARD);
    getChildren().addAll(fill, drawing, page, back);
  }

  /** Whether the display stands upright, so that the drawing is above the page. */
  void setUpright(boolean on) {
    if (upright != on) {
      upright = on;
      requestLayout();
    }
  }

  @Override
  protected void layoutChildren() {
    fill.resizeRelocate(0, 0, getWidth(), getHeight());
    back.resizeRelocate(BACK_MARGIN, BACK_MARGIN, BACK_SIZE, BACK_SIZE);
    if (upright) {
      stack();
    } else {
      layBeside();
    }
  }

  private void stack() {
    double split = Math.round(getHeight() * PICTURE_ABOVE);
    double aside = getWidth() * 0.1;
    double above = getWidth() * 0.06;
    double width = getWidth() - 2 * aside;
    drawing.resizeRelocate(aside, above, width, split - above);
    page.resizeRelocate(aside, split + above, width, getHeight() - split - 2 * above);
  }

  private void layBeside() {
    double padding = Math.round(getWidth() * PADDING);
    double half = Math.round(getWidth() / 2);
    double width = half - 2 * padding;
    drawing.resizeRelocate(padding, padding, width, getHeight() - 2 * padding);
    page.resizeRelocate(half + padding, padding, width, getHeight() - 2 * padding);
  }
}

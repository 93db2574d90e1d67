// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.page;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import oobesim.ui.trainee.text.Paragraph;

/** A title with something at the right end of its row, or below it where there is no room. */
public final class TitleRow extends Region {
  private static final double GAP = 12;

  private final Label title;
  private final Region end;

  /** A row of a page's title. */
  public TitleRow(String words, Region end) {
    title = new Paragraph(words, "page-title");
    this.end = end;
    getChildren().addAll(title, end);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private boolean beside(double width) {
    return width < 0 || title.prefWidth(-1) + GAP + end.prefWidth(-1) <= width;
  }

  @Override
  protected double computePrefWidth(double height) {
    return title.prefWidth(-1) + GAP + end.prefWidth(-1);
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    return snapSizeY(
        beside(width)
            ? Math.max(title.prefHeight(-1), end.prefHeight(-1))
            : title.prefHeight(width) + GAP / 2 + end.prefHeight(-1));
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double wide = Math.min(width, end.prefWidth(-1));
    double high = end.prefHeight(-1);
    if (beside(width)) {
      double title0 = title.prefHeight(-1);
      double row = Math.max(title0, high);
      title.resizeRelocate(0, (row - title0) / 2, width - wide - GAP, title0);
      end.resizeRelocate(snapPositionX(width - wide), (row - high) / 2, wide, high);
    } else {
      title.resizeRelocate(0, 0, width, title.prefHeight(width));
      end.resizeRelocate(0, title.prefHeight(width) + GAP / 2, wide, high);
    }
  }
}

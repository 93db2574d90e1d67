// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.frame;

import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import oobesim.ui.theme.Style;

/** The simulated display: lays its content out at its own size and scales it into any room. */
public final class Display extends Region {
  private final Region content;
  private final Scale scale = new Scale();
  private final Rectangle edge = new Rectangle();
  private DisplaySize size = DisplaySize.DEFAULT;

  public Display(Region content) {
    this.content = content;
    content.setManaged(false);
    content.getTransforms().add(scale);
    content.setClip(edge);
    getStyleClass().add(Style.DISPLAY);
    getChildren().add(content);
  }

  /** Changes the size that the content is laid out at. */
  public void setSize(DisplaySize next) {
    size = next;
    requestLayout();
  }

  /** The size that the content is laid out at. */
  public DisplaySize size() {
    return size;
  }

  @Override
  protected double computePrefWidth(double height) {
    return size.width();
  }

  @Override
  protected double computePrefHeight(double width) {
    return size.height();
  }

  @Override
  protected void layoutChildren() {
    double factor = Math.min(getWidth() / size.width(), getHeight() / size.height());
    scale.setX(factor);
    scale.setY(factor);
    edge.setWidth(size.width());
    edge.setHeight(size.height());
    content.resizeRelocate(
        Math.round((getWidth() - size.width() * factor) / 2),
        Math.round((getHeight() - size.height() * factor) / 2),
        size.width(),
        size.height());
  }
}

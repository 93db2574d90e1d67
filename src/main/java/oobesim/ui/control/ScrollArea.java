// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.control;

import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.Rectangle;
import oobesim.ui.theme.Style;

/**
 * Shows a part of something higher: it fades out where there is more, and its bar appears while the
 * pointer is over it.
 */
public final class ScrollArea extends Region {
  private static final double THUMB_WIDTH = 4;
  private static final double THUMB_MIN = 28;
  private static final double RING_ROOM = 4;
  private static final double FADE = 28;

  private final Region content;
  private final Fit fit;
  private final Region thumb = new Region();
  private final Rectangle window = new Rectangle();
  private double offset;
  private double contentHeight;

  /** How high the content is made. */
  public enum Fit {
    /** As high as it likes to be. */
    WHOLE,
    /** As high as the room; it scrolls only below its minimum. */
    SHRINK
  }

  public ScrollArea(Region content, Fit fit) {
    this.content = content;
    this.fit = fit;
    thumb.getStyleClass().add(Style.SCROLL_THUMB);
    thumb.setManaged(false);
    content.setManaged(false);
    getStyleClass().add("scroll-area");
    getChildren().addAll(content, thumb);
    setClip(window);
    addEventHandler(ScrollEvent.SCROLL, this::wheel);
    content
        .needsLayoutProperty()
        .addListener(
            (property, before, needed) -> {
              if (needed) {
                requestLayout();
              }
            });
  }

  /** Scrolls every area that a node stands in until it is in view. */
  public static void revealWherever(Node node) {
    for (Node at = node.getParent(); at != null; at = at.getParent()) {
      if (at instanceof ScrollArea area) {
        area.reveal(node);
      }
    }
  }

  /** Scrolls as little as needed until the node is in view, clear of the edges that fade out. */
  public void reveal(Node node) {
    layout();
    Bounds place = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    if (place == null) {
      return;
    }
    double top = place.getMinY() - fade();
    double bottom = place.getMaxY() + fade();
    if (top < offset) {
      scrollTo(top);
    } else if (bottom > offset + getHeight()) {
      scrollTo(Math.min(top, bottom - getHeight()));
    }
  }

  private double fade() {
    return Math.min(FADE, getHeight() / 4);
  }

  /** Scrolls so that the node stands in the middle, unless it is in view already. */
  public void centre(Node node) {
    layout();
    Bounds place = node.getBoundsInParent();
    if (place.getMinY() < offset || place.getMaxY() > offset + getHeight()) {
      scrollTo(place.getCenterY() - getHeight() / 2);
    }
  }

  /** Scrolls by a distance, down if it is positive. */
  public void scrollBy(double distance) {
    scrollTo(offset + distance);
  }

  /** How far it is scrolled. */
  public double offset() {
    return offset;
  }

  /** Whether a part of the content is out of view. */
  public boolean overflows() {
    return contentHeight > getHeight() + 0.5;
  }

  private void scrollTo(double target) {
    offset = Math.clamp(target, 0, Math.max(0, contentHeight - getHeight()));
    place();
  }

  private void wheel(ScrollEvent event) {
    if (overflows()) {
      scrollBy(-event.getDeltaY());
      event.consume();
    }
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    return content.prefHeight(width);
  }

  @Override
  protected double computeMinHeight(double width) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return content.prefWidth(height);
  }

  @Override
  protected void layoutChildren() {
    double least =
        fit == Fit.WHOLE ? content.prefHeight(getWidth()) : content.minHeight(getWidth());
    contentHeight = fit == Fit.WHOLE ? least : Math.max(getHeight(), least);
    content.resize(getWidth(), contentHeight);
    window.setX(-RING_ROOM);
    window.setY(fit == Fit.WHOLE ? 0 : -RING_ROOM);
    window.setWidth(getWidth() + 5 * RING_ROOM);
    window.setHeight(getHeight() - 2 * window.getY());
    scrollTo(offset);
  }

  /** What is cut off must look cut off, not finished. */
  private void fadeEdges() {
    double below = contentHeight - getHeight() - offset;
    double edge = fade() / Math.max(1, window.getHeight());
    boolean moreAbove = overflows() && offset > 1;
    boolean moreBelow = overflows() && below > 1;
    window.setFill(
        moreAbove || moreBelow
            ? new LinearGradient(
                0,
                0,
                0,
                1,
                true,
                CycleMethod.NO_CYCLE,
                new Stop(0, moreAbove ? Color.TRANSPARENT : Color.BLACK),
                new Stop(edge, Color.BLACK),
                new Stop(1 - edge, Color.BLACK),
                new Stop(1, moreBelow ? Color.TRANSPARENT : Color.BLACK))
            : Color.BLACK);
  }

  private void place() {
    fadeEdges();
    content.relocate(0, Math.round(-offset));
    thumb.setVisible(overflows());
    double room = getHeight();
    double length = Math.max(THUMB_MIN, room * room / Math.max(contentHeight, 1));
    double way = Math.max(1, contentHeight - room);
    thumb.resizeRelocate(
        getWidth() + THUMB_WIDTH, (room - length) * offset / way, THUMB_WIDTH, length);
  }
}

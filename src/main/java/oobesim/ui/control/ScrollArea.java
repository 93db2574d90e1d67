// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.control;

import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.Rectangle;

/**
 * Shows a part of something higher: it fades out where there is more, and its bar appears while the
 * pointer is over it.
 *
 * <p>Scrolling only shifts the drawing of the content and never asks for a layout. What depends on
 * where the content's parts came to stand is done by the bar, which is laid out after them.
 */
public final class ScrollArea extends Region {
  private static final double RING_ROOM = 4;
  private static final double FADE = 28;

  private final Region content;
  private final Fit fit;
  private final ScrollThumb thumb = new ScrollThumb(this::settle);
  private final Rectangle window = new Rectangle();
  private Optional<Wish> wish = Optional.empty();
  private double offset;
  private double contentHeight;

  /** How high the content is made. */
  public enum Fit {
    /** As high as it likes to be. */
    WHOLE,
    /** As high as the room; it scrolls only below its minimum. */
    SHRINK
  }

  /** A part of the content that is to be seen, as soon as it has its place. */
  private record Wish(Node node, boolean inTheMiddle) {}

  public ScrollArea(Region content, Fit fit) {
    this.content = content;
    this.fit = fit;
    getStyleClass().add("scroll-area");
    getChildren().addAll(content, thumb);
    setClip(window);
    addEventHandler(ScrollEvent.SCROLL, this::wheel);
  }

  /** Scrolls every area that a node stands in until it is in view. */
  public static void revealWherever(Node node) {
    for (Node at = node.getParent(); at != null; at = at.getParent()) {
      if (at instanceof ScrollArea area) {
        area.reveal(node);
      }
    }
  }

  /** Scrolls, with the next layout, as little as needed until the node is clear of the edges. */
  public void reveal(Node node) {
    wish = Optional.of(new Wish(node, false));
    requestLayout();
  }

  /** Scrolls, with the next layout, the node into the middle, unless it is in view already. */
  public void centre(Node node) {
    wish = Optional.of(new Wish(node, true));
    requestLayout();
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
    content.resizeRelocate(0, 0, getWidth(), contentHeight);
    window.setX(-RING_ROOM);
    window.setY(fit == Fit.WHOLE ? 0 : -RING_ROOM);
    window.setWidth(getWidth() + 5 * RING_ROOM);
    window.setHeight(getHeight() - 2 * window.getY());
    thumb.resizeRelocate(0, 0, getWidth(), getHeight());
    thumb.comeAfter();
  }

  /** All parts of the content have their places now. */
  private void settle() {
    if (getHeight() > 0) {
      wish.filter(asked -> isInside(asked.node())).ifPresent(this::grant);
      wish = Optional.empty();
    }
    scrollTo(offset);
  }

  private void grant(Wish asked) {
    double top = topOf(asked.node());
    double height = asked.node().getLayoutBounds().getHeight();
    boolean seen = top >= offset && top + height <= offset + getHeight();
    if (asked.inTheMiddle() && !seen) {
      offset = top + height / 2 - getHeight() / 2;
    } else if (!asked.inTheMiddle()) {
      // What is cut off fades out; who looks for a row wants to read it.
      double edge = Math.max(0, Math.min(fade(), (getHeight() - height) / 2));
      // Of what is higher than the room its beginning is seen.
      double most = top - edge;
      offset = Math.clamp(offset, Math.min(most, top + height + edge - getHeight()), most);
    }
  }

  private boolean isInside(Node node) {
    return node != null && (node.getParent() == content || isInside(node.getParent()));
  }

  private double topOf(Node node) {
    double top = node.getLayoutBounds().getMinY() + node.getLayoutY() + node.getTranslateY();
    return node.getParent() == content ? top : top + topOf(node.getParent());
  }

  private void scrollTo(double target) {
    offset = Math.clamp(target, 0, Math.max(0, contentHeight - getHeight()));
    content.setTranslateY(Math.round(-offset));
    fadeEdges();
    thumb.show(overflows(), offset, contentHeight);
  }

  private double fade() {
    return Math.min(FADE, getHeight() / 4);
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
}

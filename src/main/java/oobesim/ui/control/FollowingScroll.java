// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.control;

import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/**
 * Scrolls up and down where there is not room enough for all of it, and shows what has the
 * keyboard, however the keyboard came there: the toolkit's own pane only follows the TAB key.
 */
public final class FollowingScroll extends ScrollPane {
  /** Room between what has the keyboard and the edge that it would be cut at. */
  private static final double MARGIN = 8;

  private final ObservableValue<Node> owner;

  /** A pane as high as whoever lays it out has room for. */
  public FollowingScroll(Region content) {
    super(content);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setMinHeight(0);
    setPrefHeight(0);
    setFocusTraversable(false);
    owner = sceneProperty().flatMap(Scene::focusOwnerProperty);
    owner.subscribe(this::follow);
    // While something is laid out nothing can be scrolled.
    viewportBoundsProperty()
        .map(Bounds::getHeight)
        .subscribe(high -> Platform.runLater(() -> follow(owner.getValue())));
  }

  private void follow(Node focused) {
    if (focused != null && inside(focused)) {
      show(focused);
    }
  }

  private boolean inside(Node node) {
    Node at = node;
    while (at != null && at != getContent()) {
      at = at.getParent();
    }
    return at != null;
  }

  private void show(Node node) {
    Bounds place = getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
    double seen = getViewportBounds().getHeight();
    double rest = getContent().getLayoutBounds().getHeight() - seen;
    if (rest > 0) {
      double from = getVvalue() * rest;
      double down = Math.max(from, place.getMaxY() + MARGIN - seen);
      double to = Math.min(down, place.getMinY() - MARGIN);
      setVvalue(Math.clamp(to / rest, 0, 1));
    }
  }
}

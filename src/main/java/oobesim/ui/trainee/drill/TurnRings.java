// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.drill;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Rings over the device around what on its page would have told of a wrong turn. */
public final class TurnRings extends Region {
  private static final double ROOM = 5;

  private final Function<String, Optional<Node>> find;
  private List<String> meant = List.of();

  /**
   * No rings.
   *
   * @param find the node of what is meant, empty where the page has none
   */
  public TurnRings(Function<String, Optional<Node>> find) {
    this.find = find;
    setManaged(false);
    setMouseTransparent(true);
  }

  /** Rings these parts of pages, as far as they are to be seen; none takes all rings away. */
  public void ring(List<String> parts) {
    meant = List.copyOf(parts);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    List<Region> rings =
        meant.stream().flatMap(it -> find.apply(it).stream()).map(this::around).toList();
    getChildren().setAll(rings);
  }

  private Region around(Node node) {
    Bounds there = sceneToLocal(node.localToScene(node.getLayoutBounds()));
    Region ring = new Region();
    ring.getStyleClass().add("turn-ring");
    ring.setManaged(false);
    ring.resizeRelocate(
        there.getMinX() - ROOM,
        there.getMinY() - ROOM,
        there.getWidth() + 2 * ROOM,
        there.getHeight() + 2 * ROOM);
    return ring;
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** Rings over the device around what would have told of a wrong turn; several are numbered. */
public final class TurnRings extends Region {
  private static final double ROOM = 5;
  private static final double DISC = 24;

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

  /**
   * Rings these parts of pages, as far as they are to be seen; none takes all rings away.
   *
   * @return what stands in each ring
   */
  public List<String> ring(List<String> parts) {
    meant = List.copyOf(parts);
    requestLayout();
    return ringed().stream().map(it -> words(it).replaceAll("\\s+", " ").strip()).toList();
  }

  private List<Node> ringed() {
    return meant.stream().flatMap(it -> find.apply(it).stream()).toList();
  }

  private static String words(Node node) {
    return switch (node) {
      case Labeled labeled -> labeled.getText();
      case Text text -> text.getText();
      case Parent parent ->
          parent.getChildrenUnmodifiable().stream()
              .map(TurnRings::words)
              .filter(words -> !words.isBlank())
              .collect(Collectors.joining(" "));
      default -> "";
    };
  }

  @Override
  protected void layoutChildren() {
    List<Region> rings = ringed().stream().map(this::around).toList();
    List<Node> all = new ArrayList<>(rings);
    for (int i = 0; i < rings.size() && rings.size() > 1; i++) {
      all.add(disc(i + 1, rings.get(i)));
    }
    getChildren().setAll(all);
  }

  /** The number of a ring, as the word below the device names it. */
  static Label number(int number) {
    Label disc = new Label(Integer.toString(number));
    disc.getStyleClass().add("turn-number");
    return disc;
  }

  /** At the right edge of its ring, or on it where the device ends. */
  private Label disc(int number, Region ring) {
    Label disc = number(number);
    disc.setManaged(false);
    double x = Math.min(ring.getLayoutX() + ring.getWidth(), getWidth() - DISC);
    double y = ring.getLayoutY() + (ring.getHeight() - DISC) / 2;
    disc.resizeRelocate(x, y, DISC, DISC);
    return disc;
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

// SPDX-License-Identifier: Apache-2.0
package oobesim.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

/** Whether a person can read what the simulator shows around the display. */
public final class Readable {
  private static final double LEAST = 13;

  private Readable() {}

  /** Fails if a word is small or cut off, or a button does not lie inside the window. */
  public static void check(Parent part) {
    List<Node> nodes = inside(part).toList();
    assertThat(nodes.stream().filter(Text.class::isInstance)).isNotEmpty();
    nodes.forEach(Readable::large);
    nodes.stream()
        .filter(Labeled.class::isInstance)
        .filter(node -> !node.getStyleClass().contains("status"))
        .forEach(node -> whole((Labeled) node));
    nodes.stream()
        .filter(ButtonBase.class::isInstance)
        .filter(it -> !scrolls(it))
        .forEach(Readable::inWindow);
  }

  /** All visible nodes of a part. */
  public static Stream<Node> inside(Node node) {
    if (!node.isVisible()) {
      return Stream.empty();
    }
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(Readable::inside))
        : Stream.of(node);
  }

  private static void large(Node node) {
    if (node instanceof Text text && !text.getText().isBlank()) {
      assertThat(text.getFont().getSize()).as(text.getText()).isGreaterThanOrEqualTo(LEAST - 0.02);
    }
  }

  private static void whole(Labeled labeled) {
    if (labeled.getText() != null && !labeled.getText().isBlank()) {
      Node drawn = labeled.lookup(".text");
      assertThat(drawn).as(labeled.getText()).isInstanceOf(Text.class);
      assertThat(((Text) drawn).getText()).isEqualTo(labeled.getText());
    }
  }

  private static boolean scrolls(Node node) {
    return Stream.iterate(node, it -> it != null, Node::getParent)
        .anyMatch(it -> it.getStyleClass().contains("scroll-pane"));
  }

  private static void inWindow(Node node) {
    Bounds place = node.localToScene(node.getBoundsInLocal());
    Bounds window = node.getScene().getRoot().getLayoutBounds();
    assertThat(window.contains(place)).as("%s at %s", node.getId(), place).isTrue();
  }
}

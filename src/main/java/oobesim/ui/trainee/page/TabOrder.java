// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.page;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The round that TAB goes on a page, where it is not the order in which the nodes stand. */
final class TabOrder {
  private final List<Supplier<Node>> places;

  /**
   * A round; from a node that is not in it TAB goes as ever.
   *
   * @param page where the round counts
   * @param places what is in it, asked at each press: itself, or all in it that can have the keys
   */
  TabOrder(Node page, List<Supplier<Node>> places) {
    this.places = places;
    page.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent press) {
    if (press.getCode() != KeyCode.TAB || press.isControlDown() || press.isAltDown()) {
      return;
    }
    List<Node> round = places.stream().map(Supplier::get).flatMap(TabOrder::stops).toList();
    int at = round.indexOf(press.getTarget());
    if (at >= 0) {
      press.consume();
      round.get(Math.floorMod(at + (press.isShiftDown() ? -1 : 1), round.size())).requestFocus();
    }
  }

  private static Stream<Node> stops(Node place) {
    if (place == null || place.isDisabled() || !place.isVisible()) {
      return Stream.empty();
    }
    if (place.isFocusTraversable() || !(place instanceof Parent parent)) {
      return Stream.of(place).filter(Node::isFocusTraversable);
    }
    return parent.getChildrenUnmodifiable().stream().flatMap(TabOrder::stops);
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.FlowPane;
import oobesim.screen.ScreenButton;

/**
 * Buttons side by side, in more rows where there is no room; a button that stays keeps its node and
 * so the focus.
 */
final class ButtonStrip extends FlowPane {
  private final Wiring wiring;
  private final Map<ButtonKey, ButtonBase> known = new HashMap<>();

  private record ButtonKey(String id, ScreenButton.Role role) {}

  ButtonStrip(Wiring wiring, String styleClass) {
    this.wiring = wiring;
    getStyleClass().add(styleClass);
  }

  /** All in one row, unlike the pane's own idea of a length to wrap at. */
  @Override
  protected double computePrefWidth(double height) {
    double width = 0;
    for (Node node : getChildren()) {
      width += snapSizeX(Math.max(node.minWidth(-1), node.prefWidth(-1))) + getHgap();
    }
    return snappedLeftInset() + Math.max(0, width - getHgap()) + snappedRightInset();
  }

  void show(List<ScreenButton> buttons) {
    List<Node> nodes = new ArrayList<>();
    for (ScreenButton button : buttons) {
      ButtonBase node =
          known.computeIfAbsent(
              new ButtonKey(button.id(), button.role()), key -> Buttons.make(button, wiring));
      Buttons.show(node, button);
      nodes.add(node);
    }
    if (!getChildren().equals(nodes)) {
      getChildren().setAll(nodes);
    }
    setVisible(!nodes.isEmpty());
    setManaged(!nodes.isEmpty());
  }
}

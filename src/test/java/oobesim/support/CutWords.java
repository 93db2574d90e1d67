// SPDX-License-Identifier: Apache-2.0
package oobesim.support;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import oobesim.ui.render.ScreenView;

/** Finds words of the simulator's own that a window cuts off, for they end in an ellipsis. */
public final class CutWords {
  private CutWords() {}

  /** Lays a window out and lists what it cuts off, each as it is shown and as it is. */
  public static List<String> in(Stage stage) {
    List<String> cut = new ArrayList<>();
    Fx.run(
        () -> {
          Fx.catchUp(stage.getScene());
          gather(stage.getScene().getRoot(), cut);
        });
    return cut;
  }

  /** What the device shows has rules of its own. */
  private static void gather(Node node, List<String> cut) {
    if (node instanceof ScreenView || !node.isVisible()) {
      return;
    }
    if (node instanceof Labeled words && words.getText() != null) {
      words.getChildrenUnmodifiable().stream()
          .filter(Text.class::isInstance)
          .map(text -> ((Text) text).getText())
          .filter(shown -> shown.endsWith(words.getEllipsisString()))
          .filter(shown -> !shown.equals(words.getText()))
          .forEach(shown -> cut.add(words.getId() + " " + shown + " = " + words.getText()));
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> gather(child, cut));
    }
  }
}

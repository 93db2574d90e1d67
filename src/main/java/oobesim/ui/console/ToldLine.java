// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.console;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import oobesim.ui.console.text.StationText;
import oobesim.ui.console.view.StationNodes;
import oobesim.ui.theme.ArabicLines;

/** What has become of something that was asked for; it stays until somebody has read it. */
final class ToldLine {
  private static final double WIDTH = 560;
  private static final double BELOW_TOP = 64;
  private static final double FROM_EDGE = 14;

  private final StackPane root;
  private final Label words = new Label();
  private final Button close;
  private final HBox line;
  private Node before;

  ToldLine(StationText text, StackPane root) {
    this.root = root;
    words.setId("station/told");
    ArabicLines.wrap(words);
    words.setMinHeight(Label.USE_PREF_SIZE);
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMaxWidth(Double.MAX_VALUE);
    close = StationNodes.button(text.text("told.close"), "station/told-close", this::close);
    close.setMinWidth(Button.USE_PREF_SIZE);
    line = StationNodes.row(12, words, close);
    line.getStyleClass().add("mark-line");
    line.setMaxSize(WIDTH, HBox.USE_PREF_SIZE);
    StackPane.setAlignment(line, Pos.TOP_RIGHT);
    StackPane.setMargin(line, new Insets(BELOW_TOP, FROM_EDGE, 0, 0));
  }

  void tell(String said) {
    words.setText(said);
    if (!open()) {
      before = root.getScene().getFocusOwner();
      root.getChildren().add(line);
    }
    close.requestFocus();
  }

  boolean open() {
    return root.getChildren().contains(line);
  }

  void close() {
    root.getChildren().remove(line);
    if (before != null) {
      before.requestFocus();
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.console;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import oobesim.ui.console.text.StationText;
import oobesim.ui.console.view.StationIcon;
import oobesim.ui.console.view.StationNodes;

/** The line for a remark; ENTER makes it, ESCAPE closes it. */
final class MarkLine {
  private final TextField field = new TextField();
  private final HBox line;

  MarkLine(StationText text, Consumer<String> mark, Runnable close) {
    StationNodes.name(field, "station/mark-text", text.text("mark.name"));
    field.setPromptText(text.text("mark.prompt"));
    field.getStyleClass().add("station-field");
    HBox.setHgrow(field, Priority.ALWAYS);
    field.setOnKeyPressed(
        press -> {
          if (press.getCode() == KeyCode.ENTER) {
            mark.accept(field.getText());
          }
          if (press.getCode() == KeyCode.ENTER || press.getCode() == KeyCode.ESCAPE) {
            press.consume();
            field.clear();
            close.run();
          }
        });
    Node sign = StationIcon.MARKED.node(18);
    sign.getStyleClass().add("mark-sign");
    line = StationNodes.row(10, sign, field);
    line.getStyleClass().add("mark-line");
    line.setMaxSize(440, 52);
    StackPane.setAlignment(line, javafx.geometry.Pos.TOP_RIGHT);
  }

  Node node() {
    return line;
  }

  TextField field() {
    return field;
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.drill;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import oobesim.drill.Drill;
import oobesim.ui.trainee.text.Paragraph;

/** What somebody holds in the hand while working: what is to be done, for whom, and with what. */
final class WorkOrder extends VBox {
  WorkOrder(List<Drill.Labelled> lines) {
    getStyleClass().add("order");
    GridPane rows = new GridPane();
    rows.getStyleClass().add("order-rows");
    ColumnConstraints labels = new ColumnConstraints();
    labels.setMinWidth(USE_PREF_SIZE);
    ColumnConstraints texts = new ColumnConstraints();
    texts.setHgrow(Priority.ALWAYS);
    rows.getColumnConstraints().addAll(labels, texts);
    for (int i = 0; i < lines.size(); i++) {
      Label label = new Label(lines.get(i).label());
      label.getStyleClass().add("order-label");
      label.setMinWidth(USE_PREF_SIZE);
      GridPane.setValignment(label, VPos.TOP);
      rows.addRow(i, label, new Paragraph(lines.get(i).text(), "order-text"));
    }
    getChildren().add(rows);
  }

  /** The same under a head of its own. */
  WorkOrder headed(String words) {
    Label head = new Label(words);
    head.getStyleClass().add("order-head");
    Region line = new Region();
    line.getStyleClass().add("order-line");
    getChildren().addAll(0, List.of(head, line));
    return this;
  }
}

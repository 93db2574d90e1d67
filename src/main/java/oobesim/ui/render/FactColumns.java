// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.render;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.text.TextAlignment;
import oobesim.screen.Block;
import oobesim.ui.control.Words;
import oobesim.ui.theme.Style;

/** Labelled values of Windows 10: labels right-aligned in one column, values in the other. */
final class FactColumns extends GridPane {
  private static final double LABEL_PERCENT = 36;
  private static final double MIDDLE = 50;

  private final Wiring wiring;
  private final List<Words> labels = new ArrayList<>();
  private final List<Words> values = new ArrayList<>();
  private final ColumnConstraints left = new ColumnConstraints();

  FactColumns(Wiring wiring) {
    this.wiring = wiring;
    getStyleClass().add(Style.FACTS);
    setMinHeight(USE_PREF_SIZE);
    left.setHalignment(HPos.RIGHT);
    ColumnConstraints right = new ColumnConstraints();
    right.setHgrow(Priority.ALWAYS);
    getColumnConstraints().addAll(left, right);
  }

  void show(Block.Facts facts) {
    if (facts.facts().size() != labels.size()) {
      rebuild(facts.facts().size());
    }
    for (int i = 0; i < labels.size(); i++) {
      Block.Fact fact = facts.facts().get(i);
      labels.get(i).setText(fact.label());
      values.get(i).setText(fact.value());
      values.get(i).setId(wiring.nodeId(fact.id()));
    }
  }

  private void rebuild(int count) {
    getChildren().clear();
    labels.clear();
    values.clear();
    // A fact that stands alone stands in the middle.
    left.setPercentWidth(count == 1 ? MIDDLE : LABEL_PERCENT);
    for (int i = 0; i < count; i++) {
      Words label = new Words(Style.FACT_LABEL, "");
      label.setTextAlignment(TextAlignment.RIGHT);
      Words value = new Words(Style.FACT_VALUE, "");
      labels.add(label);
      values.add(value);
      GridPane.setValignment(label, VPos.TOP);
      addRow(i, label, value);
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.render;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import oobesim.screen.Block;
import oobesim.ui.control.Words;
import oobesim.ui.theme.Style;

/** Labelled values: "label: value" lines in Windows 11, two columns in Windows 10. */
final class FactLines extends GridPane {
  private final Wiring wiring;
  private final List<Words> labels = new ArrayList<>();
  private final List<Words> values = new ArrayList<>();

  FactLines(Wiring wiring) {
    this.wiring = wiring;
    getStyleClass().add("facts");
    setMinHeight(USE_PREF_SIZE);
    ColumnConstraints left = new ColumnConstraints();
    ColumnConstraints right = new ColumnConstraints();
    right.setHgrow(Priority.ALWAYS);
    if (wiring.windows10()) {
      left.setPercentWidth(38);
      left.setHalignment(HPos.RIGHT);
      left.setFillWidth(false);
    } else {
      left.setMinWidth(USE_PREF_SIZE);
    }
    getColumnConstraints().addAll(left, right);
  }

  void show(Block.Facts facts) {
    if (facts.facts().size() != labels.size()) {
      rebuild(facts.facts().size());
    }
    for (int i = 0; i < labels.size(); i++) {
      Block.Fact fact = facts.facts().get(i);
      labels.get(i).setText(wiring.windows10() ? fact.label() : withColon(fact.label()));
      values.get(i).setText(fact.value());
      values.get(i).setId(wiring.nodeId(fact.id()));
    }
  }

  private static String withColon(String label) {
    return label.endsWith(":") ? label : label + ":";
  }

  private void rebuild(int count) {
    getChildren().clear();
    labels.clear();
    values.clear();
    for (int i = 0; i < count; i++) {
      Words label = new Words(Style.FACT_LABEL, "");
      Words value = new Words(Style.FACT_VALUE, "");
      labels.add(label);
      values.add(value);
      GridPane.setValignment(label, VPos.TOP);
      addRow(i, label, value);
    }
  }
}

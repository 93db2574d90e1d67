// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.render;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import oobesim.screen.Block;
import oobesim.ui.theme.Style;

/** Labelled values of Windows 11: a bold label and its value in one running line. */
final class FactLines extends VBox {
  private final Wiring wiring;
  private final List<Line> lines = new ArrayList<>();

  private record Line(TextFlow flow, Text label, Text value) {
    static Line empty() {
      Text label = new Text();
      label.getStyleClass().setAll(Style.WORDS, Style.FACT_LABEL);
      Text value = new Text();
      value.getStyleClass().setAll(Style.WORDS, Style.FACT_VALUE);
      TextFlow flow = new TextFlow(label, value);
      flow.setMinHeight(USE_PREF_SIZE);
      return new Line(flow, label, value);
    }
  }

  FactLines(Wiring wiring) {
    this.wiring = wiring;
    getStyleClass().add(Style.FACTS);
    setMinHeight(USE_PREF_SIZE);
  }

  void show(Block.Facts facts) {
    while (lines.size() < facts.facts().size()) {
      lines.add(Line.empty());
    }
    while (lines.size() > facts.facts().size()) {
      lines.removeLast();
    }
    for (int i = 0; i < lines.size(); i++) {
      Block.Fact fact = facts.facts().get(i);
      String label = fact.label().endsWith(":") ? fact.label() : fact.label() + ":";
      lines.get(i).label().setText(label + " ");
      lines.get(i).value().setText(fact.value());
      lines.get(i).flow().setId(wiring.nodeId(fact.id()));
    }
    List<TextFlow> flows = lines.stream().map(Line::flow).toList();
    if (!getChildren().equals(flows)) {
      getChildren().setAll(flows);
    }
  }
}

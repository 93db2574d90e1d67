// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.render;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import oobesim.screen.Block;
import oobesim.screen.ScreenButton;
import oobesim.ui.control.Words;
import oobesim.ui.theme.Style;

/** Numbered steps; a step may end in a link. */
final class StepLines extends VBox {
  private final Wiring wiring;
  private final List<Line> lines = new ArrayList<>();

  private record Line(Text text, java.util.Optional<ButtonBase> link) {}

  StepLines(Wiring wiring) {
    this.wiring = wiring;
    getStyleClass().add("steps");
    setMinHeight(USE_PREF_SIZE);
  }

  void show(Block.Steps steps) {
    if (!fits(steps)) {
      rebuild(steps);
    }
    for (int i = 0; i < lines.size(); i++) {
      Block.Step step = steps.steps().get(i);
      Line line = lines.get(i);
      line.text().setText(step.link().isPresent() ? step.text() + " " : step.text());
      step.link().ifPresent(link -> Buttons.show(line.link().orElseThrow(), link));
    }
  }

  private boolean fits(Block.Steps steps) {
    List<Boolean> wanted = steps.steps().stream().map(step -> step.link().isPresent()).toList();
    return wanted.equals(lines.stream().map(line -> line.link().isPresent()).toList());
  }

  private void rebuild(Block.Steps steps) {
    lines.clear();
    getChildren().clear();
    for (Block.Step step : steps.steps()) {
      Text text = new Text();
      text.getStyleClass().add(Style.WORDS);
      TextFlow flow = new TextFlow(text);
      flow.getStyleClass().add(Style.STEP);
      flow.setMinHeight(USE_PREF_SIZE);
      java.util.Optional<ButtonBase> link = step.link().map(this::link);
      link.ifPresent(flow.getChildren()::add);
      lines.add(new Line(text, link));
      Words number = new Words(Style.STEP, lines.size() + ".");
      number.setMinWidth(Region.USE_PREF_SIZE);
      HBox.setHgrow(flow, Priority.ALWAYS);
      HBox row = new HBox(number, flow);
      row.getStyleClass().add("step-row");
      getChildren().add(row);
    }
  }

  private ButtonBase link(ScreenButton link) {
    return Buttons.make(link, wiring);
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.page;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import oobesim.instructor.SettingLine;
import oobesim.ui.trainee.text.WindowText;

/** A setting as a row: what it is called; under it its value, how it stands, its path. */
final class SettingCell extends GroupedCell<SettingLine> {
  private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");

  private final WindowText text;
  private final Label name = label("row-title");
  private final Label value = label("setting-value");
  private final Label mark = label("setting-mark");
  private final Label path = label("setting-path");

  SettingCell(WindowText text) {
    this.text = text;
    FlowPane line = new FlowPane(value, mark, path);
    line.getStyleClass().add("setting-line");
    value.maxWidthProperty().bind(row().widthProperty());
    row().getChildren().addAll(name, line);
  }

  @Override
  String group(SettingLine line) {
    return line.setting().group();
  }

  @Override
  String fill(SettingLine line) {
    name.setText(line.words().name());
    path.setText(line.path());
    value.setText(SettingText.value(text, line, line.value()));
    boolean marked = line.mark() != SettingLine.Mark.NONE;
    mark.setText(marked ? text.text("settings-page.mark." + line.mark().word()) : "");
    mark.setManaged(marked);
    mark.setVisible(marked);
    mark.pseudoClassStateChanged(CHANGED, line.mark() == SettingLine.Mark.CHANGED);
    return String.join(", ", name.getText(), value.getText(), mark.getText(), path.getText());
  }
}

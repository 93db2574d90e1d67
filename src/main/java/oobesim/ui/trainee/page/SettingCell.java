// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.page;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import oobesim.instructor.SettingLine;
import oobesim.ui.trainee.text.WindowText;

/** A setting as a row: its path; under it its value, and how it stands. */
final class SettingCell extends WrappingCell<SettingLine> {
  private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");

  private final WindowText text;
  private final Label path = label("setting-path");
  private final Label value = label("setting-value");
  private final Label mark = label("setting-mark");
  private final VBox box = new VBox(path, new FlowPane(8, 0, value, mark));

  SettingCell(WindowText text) {
    this.text = text;
    wraps(box, 26);
    value.maxWidthProperty().bind(box.prefWidthProperty());
    value.setWrapText(false);
  }

  @Override
  protected void updateItem(SettingLine line, boolean empty) {
    super.updateItem(line, empty);
    if (empty || line == null) {
      setGraphic(null);
      setAccessibleText("");
      return;
    }
    path.setText(line.path());
    value.setText(SettingText.value(text, line, line.value()));
    boolean marked = line.mark() != SettingLine.Mark.NONE;
    mark.setText(marked ? text.text("settings-page.mark." + line.mark().word()) : "");
    mark.setManaged(marked);
    mark.setVisible(marked);
    mark.pseudoClassStateChanged(CHANGED, line.mark() == SettingLine.Mark.CHANGED);
    setAccessibleText(path.getText() + ", " + value.getText() + ", " + mark.getText());
    setGraphic(box);
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.page;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import oobesim.ui.trainee.run.SettingLine;
import oobesim.ui.trainee.text.WindowText;

/** A setting as a row: its path; under it its value, and how it stands. */
final class SettingCell extends ListCell<SettingLine> {
  private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");

  private final WindowText text;
  private final Label path = label("setting-path");
  private final Label value = label("setting-value");
  private final Label mark = label("setting-mark");
  private final VBox box = new VBox(path, new FlowPane(8, 0, value, mark));

  SettingCell(WindowText text) {
    this.text = text;
    // The cell takes the list's width and wraps; without this it would grow as wide as its text.
    setPrefWidth(0);
    box.setMinWidth(0);
    box.prefWidthProperty().bind(widthProperty().subtract(26));
    box.setMaxWidth(Region.USE_PREF_SIZE);
    value.maxWidthProperty().bind(box.prefWidthProperty());
    value.setWrapText(false);
  }

  private static Label label(String styleClass) {
    Label label = new Label();
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(styleClass);
    return label;
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

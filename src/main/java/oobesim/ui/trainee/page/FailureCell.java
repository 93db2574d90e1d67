// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.page;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import oobesim.flow.FailureEntry;
import oobesim.ui.trainee.text.WindowText;

/** A failure as a row: what it is, and the code that people see. */
final class FailureCell extends ListCell<FailureEntry> {
  private final WindowText text;
  private final Label title = SimulatorPage.paragraph("", "failure-title");
  private final Label code = SimulatorPage.paragraph("", "failure-code");
  private final VBox box = new VBox(title, code);

  FailureCell(WindowText text) {
    this.text = text;
    // The cell takes the list's width and wraps; without this it would grow as wide as its text.
    setPrefWidth(0);
    box.setMinWidth(0);
    box.prefWidthProperty().bind(widthProperty().subtract(26));
    box.setMaxWidth(Region.USE_PREF_SIZE);
  }

  @Override
  protected void updateItem(FailureEntry entry, boolean empty) {
    super.updateItem(entry, empty);
    if (empty || entry == null) {
      setGraphic(null);
      setAccessibleText("");
      return;
    }
    title.setText(entry.title());
    code.setText(
        entry.codes().isEmpty()
            ? text.text("failures-page.no-code")
            : String.join(", ", entry.codes()));
    setAccessibleText(title.getText() + ", " + code.getText());
    setGraphic(box);
  }
}

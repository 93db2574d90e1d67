// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.page;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import oobesim.document.Finding;
import oobesim.ui.trainee.text.WindowText;

/** A finding as a row: how bad, where, which kind; then what is wrong and what would be right. */
final class FindingCell extends WrappingCell<Finding> {
  private final WindowText text;
  private final String file;
  private final Label severity = label("finding-severity");
  private final Label place = label("finding-place");
  private final Label code = label("finding-code");
  private final Label message = label("finding-message");
  private final Label hint = label("finding-hint");
  private final VBox box = new VBox(new FlowPane(10, 2, severity, place, code), message, hint);

  FindingCell(WindowText text, String file) {
    this.text = text;
    this.file = file;
    box.getStyleClass().add("finding");
    wraps(box, 28);
  }

  @Override
  protected void updateItem(Finding finding, boolean empty) {
    super.updateItem(finding, empty);
    if (empty || finding == null) {
      setGraphic(null);
      setAccessibleText("");
      return;
    }
    String word = finding.severity().name().toLowerCase(Locale.ROOT);
    severity.setText(text.text("file-page.severity." + word));
    severity.getStyleClass().setAll("label", "finding-severity", "finding-" + word);
    place.setText(
        "%s:%d:%d".formatted(file, finding.position().line(), finding.position().column()));
    code.setText(finding.code());
    message.setText(sentence(finding.message()));
    hint.setText(sentence(finding.hint()));
    hint.setVisible(!finding.hint().isEmpty());
    hint.setManaged(hint.isVisible());
    setAccessibleText(spoken(finding));
    setGraphic(box);
  }

  private String spoken(Finding finding) {
    String where =
        text.text(
            "file-page.place",
            Integer.toString(finding.position().line()),
            Integer.toString(finding.position().column()));
    return text.text(
        "file-page.finding",
        severity.getText(),
        where,
        finding.code(),
        finding.message(),
        finding.hint());
  }

  private static String sentence(String words) {
    return words.isEmpty()
        ? ""
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}

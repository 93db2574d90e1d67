// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.page;

import javafx.scene.control.Label;
import oobesim.flow.FailureEntry;
import oobesim.flow.FailureWords;
import oobesim.instructor.Stage;
import oobesim.ui.trainee.text.WindowText;

/** A failure as a row: what it is, and the code that people see; stage by stage. */
final class FailureCell extends GroupedCell<FailureEntry> {
  private final WindowText text;
  private final FailureWords words;
  private final Label title = label("row-title");
  private final Label code = label("row-line");

  FailureCell(WindowText text, FailureWords words) {
    this.text = text;
    this.words = words;
    row().getChildren().addAll(title, code);
  }

  @Override
  String group(FailureEntry entry) {
    return text.text("failures-page.stage." + Stage.of(entry).id());
  }

  @Override
  String fill(FailureEntry entry) {
    title.setText(words.title(entry));
    code.setText(
        entry.codes().isEmpty()
            ? text.text("failures-page.no-code")
            : String.join(", ", entry.codes()));
    return title.getText() + ", " + code.getText();
  }
}

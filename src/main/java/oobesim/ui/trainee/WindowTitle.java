// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import javafx.stage.Stage;
import oobesim.instructor.OpenFile;
import oobesim.ui.trainee.text.WindowText;

/** What the window is called: a title that gives nothing away of what is rehearsed. */
record WindowTitle(Stage stage, WindowText text) {
  void show(OpenFile file) {
    file.neutralTitle(text.words()).ifPresentOrElse(this::show, () -> stage.setTitle(product()));
  }

  void show(String title) {
    stage.setTitle(text.text("window.title", "file", title, "product", product()));
  }

  private String product() {
    return text.text("product");
  }
}

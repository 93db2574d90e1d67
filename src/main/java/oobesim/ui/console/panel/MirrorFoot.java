// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.console.panel;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import oobesim.instructor.Checklist;
import oobesim.ui.console.view.StationNodes;
import oobesim.ui.console.view.StationView;
import oobesim.ui.theme.ArabicLines;

/**
 * What stands below the picture of a slim station: what the page is called, and the step that is
 * awaited, whichever tab is open.
 */
final class MirrorFoot extends VBox {
  private final Label title = StationNodes.label("", "row-words");
  private final Label step = StationNodes.label("", "row-words");
  private final HBox awaited;

  MirrorFoot() {
    Region ring = new Region();
    ring.getStyleClass().add("ring");
    awaited = StationNodes.row(10, ring, step);
    awaited.getStyleClass().add("mirror-awaited");
    awaited.setId("station/awaited");
    HBox.setHgrow(step, Priority.ALWAYS);
    for (Label words : List.of(title, step)) {
      ArabicLines.wrap(words);
      words.setMinHeight(USE_PREF_SIZE);
    }
    getStyleClass().add("mirror-foot");
    getChildren().setAll(title, awaited);
    setMinSize(0, 0);
  }

  /** What stands first, taken from where it stood before. */
  void head(Label since) {
    getChildren().setAll(since, title, awaited);
  }

  void show(StationView state, String page) {
    title.setText(page);
    Optional<String> next =
        state.checklist().stream()
            .flatMap(list -> list.steps().stream())
            .filter(row -> row.state() == Checklist.State.AWAITED)
            .map(Checklist.Row::title)
            .findFirst();
    step.setText(next.orElse(""));
    awaited.setVisible(next.isPresent());
    awaited.setManaged(next.isPresent());
  }
}

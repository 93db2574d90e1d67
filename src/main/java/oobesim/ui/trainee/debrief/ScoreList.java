// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.debrief;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import oobesim.assessment.Moment;
import oobesim.debrief.Debrief;
import oobesim.debrief.ScoreLine;
import oobesim.ui.theme.ArabicLines;
import oobesim.ui.trainee.text.WindowText;

/** What the run was worth, line by line; a line leads to the moment at which it was decided. */
final class ScoreList extends ListView<ScoreLine> {
  ScoreList(WindowText text, Debrief debrief, Consumer<Moment> jump) {
    setId(RunPage.ID + "/score");
    getStyleClass().add("run-score");
    setAccessibleText(text.text("debrief-page.score"));
    getItems().setAll(ScoreLine.of(debrief, text.words()));
    setCellFactory(view -> new Cell(text));
    setMinHeight(0);
    setPrefHeight(0);
    addEventHandler(MouseEvent.MOUSE_CLICKED, click -> jump(jump));
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        press -> {
          if (press.getCode() == KeyCode.ENTER) {
            press.consume();
            jump(jump);
          }
        });
  }

  private void jump(Consumer<Moment> jump) {
    ScoreLine line = getSelectionModel().getSelectedItem();
    if (line != null) {
      line.at().ifPresent(jump);
    }
  }

  /** A title that wraps, and what came of it. */
  private static final class Cell extends ListCell<ScoreLine> {
    private final WindowText text;
    private final Label title = new Label();
    private final Label value = new Label();
    private final HBox row = new HBox(8, title, value);

    Cell(WindowText text) {
      this.text = text;
      ArabicLines.wrap(title);
      title.setMinHeight(Region.USE_PREF_SIZE);
      title.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(title, Priority.ALWAYS);
      value.setMinWidth(Region.USE_PREF_SIZE);
      row.setAlignment(Pos.TOP_LEFT);
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(ScoreLine line, boolean empty) {
      super.updateItem(line, empty);
      setText(null);
      setGraphic(empty || line == null ? null : row);
      if (!empty && line != null) {
        title.setText(line.title());
        title.getStyleClass().setAll("label", "row-title");
        value.setText(line.value());
        value.getStyleClass().setAll("label", "run-value", "run-value-" + line.style());
        String kind = line.kind().name().toLowerCase(java.util.Locale.ROOT);
        setAccessibleText(
            text.text("debrief-page.line." + kind, "title", line.title(), "value", line.value()));
      }
    }
  }
}

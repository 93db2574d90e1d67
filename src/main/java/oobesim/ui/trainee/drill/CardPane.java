// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.drill;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import oobesim.assessment.Card;
import oobesim.coach.DrillRun;
import oobesim.drill.Drill.CardField;
import oobesim.ui.trainee.text.WindowText;

/** The escalation card that a person fills in; each line counts when it is left. */
final class CardPane extends VBox {
  private final DrillRun drill;
  private final Runnable changed;
  private final Map<String, TextField> words = new LinkedHashMap<>();
  private final Map<String, ComboBox<String>> choices = new LinkedHashMap<>();
  private boolean filling;

  CardPane(WindowText text, DrillRun drill, Consumer<Node> stop, Runnable changed) {
    this.drill = drill;
    this.changed = changed;
    getStyleClass().add("coach-card");
    for (CardField field : drill.drill().card()) {
      Label name = new Label(field.label());
      name.setWrapText(true);
      name.setMinHeight(USE_PREF_SIZE);
      name.getStyleClass().add("side-quiet");
      Node editor = field.choices().isEmpty() ? line(field) : list(field, text);
      editor.setId(CoachPanel.ID + "/" + field.id());
      editor.setAccessibleText(field.label());
      stop.accept(editor);
      getChildren().addAll(name, editor);
    }
  }

  private Node line(CardField field) {
    TextField line = new TextField();
    line.getStyleClass().add("coach-field");
    line.setOnAction(enter -> write(field, line.getText()));
    line.focusedProperty()
        .subscribe(
            focused -> {
              if (!focused) {
                write(field, line.getText());
              }
            });
    words.put(field.id(), line);
    return line;
  }

  private Node list(CardField field, WindowText text) {
    ComboBox<String> list = new ComboBox<>();
    list.getItems().setAll(field.choices());
    list.setPromptText(text.text("coach.card.choose"));
    list.setMaxWidth(Double.MAX_VALUE);
    list.getStyleClass().add("coach-field");
    list.setOnAction(
        chosen -> {
          if (list.getValue() != null) {
            write(field, list.getValue());
          }
        });
    choices.put(field.id(), list);
    return list;
  }

  private void write(CardField field, String text) {
    if (!filling && !text.equals(written(field.id()))) {
      drill.note(field.id(), text);
      changed.run();
    }
  }

  private String written(String field) {
    return drill.assessment().card().stream()
        .filter(line -> line.field().id().equals(field))
        .map(Card.Line::text)
        .findFirst()
        .orElse("");
  }

  /** What stands on the card may be another after a way back; what is being typed stays. */
  void refresh() {
    filling = true;
    List<Card.Line> lines = drill.assessment().card();
    for (Card.Line line : lines) {
      Optional.ofNullable(words.get(line.field().id()))
          .filter(field -> !field.isFocused() && !field.getText().equals(line.text()))
          .ifPresent(field -> field.setText(line.text()));
      Optional.ofNullable(choices.get(line.field().id()))
          .filter(list -> !line.text().equals(list.getValue() == null ? "" : list.getValue()))
          .ifPresent(list -> list.setValue(line.text().isEmpty() ? null : line.text()));
    }
    filling = false;
  }
}

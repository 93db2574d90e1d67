// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.drill;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import oobesim.assessment.Card;
import oobesim.coach.DrillRun;
import oobesim.drill.Drill.CardField;
import oobesim.drill.Drill.Choice;
import oobesim.ui.control.FieldLabel;
import oobesim.ui.trainee.text.Paragraph;
import oobesim.ui.trainee.text.WindowText;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;
import org.kordamp.ikonli.javafx.FontIcon;

/** The escalation card that a person fills in; each line counts when it is left. */
final class CardPane extends VBox {
  private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("unwritten");
  private static final double NAMES = 76;
  private static final int TICK = 16;

  private final DrillRun drill;
  private final Runnable changed;
  private final Map<String, TextField> words = new LinkedHashMap<>();
  private final Map<String, ComboBox<Choice>> choices = new LinkedHashMap<>();
  private final Map<String, FontIcon> ticks = new LinkedHashMap<>();
  private boolean filling;

  CardPane(WindowText text, DrillRun drill, Consumer<Node> stop, Runnable changed) {
    this.drill = drill;
    this.changed = changed;
    getStyleClass().add("coach-card");
    for (CardField field : drill.drill().card()) {
      Region editor = field.choices().isEmpty() ? line(field) : list(field, text);
      editor.setId(CoachPanel.ID + "/" + field.id());
      FieldLabel.give(editor, field.label());
      editor.setMaxWidth(Double.MAX_VALUE);
      stop.accept(editor);
      getChildren().add(row(field, editor));
    }
  }

  /** A tick says that something is written there, not that it is right. */
  private Node row(CardField field, Region editor) {
    Label name = new Paragraph(field.label(), "side-quiet");
    name.fontProperty()
        .subscribe(
            font -> {
              double room = Math.max(NAMES, longestWord(font));
              name.setPrefWidth(room);
              name.setMinWidth(room);
            });
    FontIcon tick = new FontIcon(FluentUiRegularAL.CHECKMARK_16);
    tick.setIconSize(TICK);
    tick.getStyleClass().add("coach-tick");
    tick.setVisible(false);
    ticks.put(field.id(), tick);
    HBox.setHgrow(editor, Priority.ALWAYS);
    HBox row = new HBox(name, editor, tick);
    row.getStyleClass().add("coach-row");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  /** No name is broken inside a word, and all fields begin at one edge. */
  private double longestWord(Font font) {
    Text word = new Text();
    word.setFont(font);
    return drill.drill().card().stream()
        .flatMap(field -> Arrays.stream(field.label().split("[\\s-]+")))
        .mapToDouble(
            it -> {
              word.setText(it);
              return Math.ceil(word.getLayoutBounds().getWidth()) + 2;
            })
        .max()
        .orElse(0);
  }

  private Region line(CardField field) {
    TextField line = new TextField();
    line.getStyleClass().add("coach-field");
    line.setOnAction(enter -> write(field, line.getText()));
    // No subscription, which would tell at once that nothing is written there.
    line.focusedProperty()
        .addListener(
            (property, before, focused) -> {
              if (!focused) {
                write(field, line.getText());
              }
            });
    words.put(field.id(), line);
    return line;
  }

  private Region list(CardField field, WindowText text) {
    ComboBox<Choice> list = new ChoiceList<>();
    list.setPromptText(text.text("coach.card.choose"));
    list.setConverter(new ChoiceWords(field));
    list.getItems().setAll(field.choices());
    list.getStyleClass().add("coach-field");
    list.setOnAction(
        chosen -> {
          if (list.getValue() != null) {
            write(field, list.getValue().value());
          }
        });
    choices.put(field.id(), list);
    return list;
  }

  /** Brings the keyboard to a line, which comes into sight. */
  void leadTo(String line) {
    field(line).requestFocus();
  }

  private Region field(String id) {
    return words.containsKey(id) ? words.get(id) : choices.get(id);
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

  /** What a script has written there may be none of the choices. */
  private static Choice chosen(Card.Line line) {
    return line.text().isEmpty() ? null : line.field().choice(line.text());
  }

  /** What stands on the card may be another after a way back; what is being typed stays. */
  void refresh() {
    filling = true;
    List<Card.Line> lines = drill.assessment().card();
    for (Card.Line line : lines) {
      boolean written = !line.text().isEmpty();
      ticks.get(line.field().id()).setVisible(written);
      field(line.field().id()).pseudoClassStateChanged(EMPTY, !written);
      Optional.ofNullable(words.get(line.field().id()))
          .filter(field -> !field.isFocused() && !field.getText().equals(line.text()))
          .ifPresent(field -> field.setText(line.text()));
      Optional.ofNullable(choices.get(line.field().id()))
          .ifPresent(list -> list.setValue(chosen(line)));
    }
    filling = false;
  }
}

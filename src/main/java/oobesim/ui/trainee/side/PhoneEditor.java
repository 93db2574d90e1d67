// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.side;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import oobesim.instructor.PhoneCard.Entry;
import oobesim.instructor.PhoneCard.Field;
import oobesim.ui.control.FieldLabel;
import oobesim.ui.trainee.text.Paragraph;
import oobesim.ui.trainee.text.WindowText;

/** The page of the phone on which something of the device is changed: a list, or a line of text. */
final class PhoneEditor extends VBox {
  private static final String ID = CompanionPanel.ID;
  private static final String NONE = "none";

  private final WindowText text;
  private final BiConsumer<Field, String> save;
  private final Label heading = new Label();
  private final Label hint = new Paragraph("", "phone-quiet");
  private final ListView<Option> list = new ListView<>();
  private final TextField line = new TextField();
  private Field field = Field.USER;

  private record Option(String value, String words, boolean possible) {}

  /**
   * An editor.
   *
   * @param stop told of each node that the TAB key comes to
   * @param save told what becomes of a field
   * @param back leaves the page without a change
   */
  PhoneEditor(WindowText text, Consumer<Node> stop, BiConsumer<Field, String> save, Runnable back) {
    this.text = text;
    this.save = save;
    getStyleClass().add("phone-page");
    heading.getStyleClass().add("phone-found");
    prepareList();
    line.setId(ID + "/tag");
    line.setOnAction(enter -> save());
    line.getStyleClass().add("phone-field");
    line.managedProperty().bind(line.visibleProperty());
    list.managedProperty().bind(list.visibleProperty());
    Button saving = button("save", this::save);
    saving.getStyleClass().add("phone-main");
    Button leaving = button("back", back);
    HBox ends = new HBox(leaving, saving);
    ends.getStyleClass().add("phone-ends");
    getChildren().addAll(heading, hint, line, list, ends);
    Stream.of(line, list, saving, leaving).forEach(stop);
  }

  private void prepareList() {
    list.setId(ID + "/choices");
    list.setMinHeight(0);
    list.setPrefHeight(0);
    list.setCellFactory(view -> new OptionCell());
    VBox.setVgrow(list, Priority.ALWAYS);
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        click -> {
          if (click.getClickCount() == 2) {
            save();
          }
        });
  }

  private Button button(String control, Runnable action) {
    Button button = new Button(text.text("companion." + control));
    button.setId(ID + "/" + control);
    button.getStyleClass().add("phone-button");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setMinHeight(USE_PREF_SIZE);
    HBox.setHgrow(button, Priority.ALWAYS);
    button.setOnAction(press -> action.run());
    return button;
  }

  private void pressed(KeyEvent press) {
    if (press.getCode() == KeyCode.ENTER) {
      press.consume();
      save();
    }
  }

  /** Shows what a field can become; what it is now is chosen. */
  void show(Field next, Entry device) {
    field = next;
    String name = text.text("companion." + word(next));
    heading.setText(name);
    hint.setText(text.text("companion.hint." + word(next)));
    boolean typed = next == Field.GROUP_TAG;
    line.setVisible(typed);
    list.setVisible(!typed);
    line.setText(device.groupTag());
    FieldLabel.give(line, name);
    list.setAccessibleText(name);
    list.getItems().setAll(typed ? List.of() : options(next, device));
    String now = now(next, device);
    list.getItems().stream()
        .filter(option -> option.value().equalsIgnoreCase(now))
        .findFirst()
        .ifPresentOrElse(
            list.getSelectionModel()::select, () -> list.getSelectionModel().selectFirst());
    line.selectAll();
  }

  private static String now(Field field, Entry device) {
    return field == Field.USER ? device.user().orElse(NONE) : device.profile().orElse("");
  }

  private List<Option> options(Field field, Entry device) {
    if (field == Field.USER) {
      return Stream.concat(
              Stream.of(new Option(NONE, text.text("companion.nobody"), true)),
              device.users().stream().map(upn -> new Option(upn, upn, true)))
          .toList();
    }
    return device.profiles().stream()
        .map(
            profile ->
                new Option(
                    profile.name(),
                    profile.byTag()
                        ? profile.name()
                        : text.text("companion.by-no-tag", "profile", profile.name()),
                    profile.byTag()))
        .toList();
  }

  private void save() {
    if (line.isVisible()) {
      String tag = line.getText().strip();
      save.accept(field, tag.isEmpty() ? NONE : tag);
      return;
    }
    Option chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null && chosen.possible()) {
      save.accept(field, chosen.value());
    }
  }

  Node first() {
    return line.isVisible() ? line : list;
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static final class OptionCell extends ListCell<Option> {
    @Override
    protected void updateItem(Option option, boolean empty) {
      super.updateItem(option, empty);
      setText(empty ? "" : option.words());
      setDisable(!empty && !option.possible());
    }
  }
}

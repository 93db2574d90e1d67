// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.control;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import oobesim.screen.Block;
import oobesim.ui.theme.Style;

/** A text field with its label and complaint; it tells what was typed when asked or left. */
public final class TextInputView extends VBox {
  private final Words label = new Words(Style.FIELD_LABEL, "");
  private final Words complaint = new Words(Style.FIELD_ERROR, "");
  private final TextField field;
  private final StackPane place;
  private final Consumer<String> onText;
  private Block.TextInput shown;
  private String reported = "";
  private boolean setting;
  private boolean touched;
  private boolean emptied;

  /**
   * A field.
   *
   * @param first what to show
   * @param nodeId the field's node id
   * @param onText told what was typed
   */
  public TextInputView(Block.TextInput first, String nodeId, Consumer<String> onText) {
    this.onText = onText;
    this.shown = first;
    field = first.secret() ? secretField() : new TextField();
    field.setId(nodeId);
    field.getStyleClass().add(Style.FIELD);
    field
        .focusedProperty()
        .addListener(
            (property, before, focused) -> {
              if (!focused) {
                report();
              }
            });
    // Names, keys and passwords run from the left also where lines do not.
    field.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    effectiveNodeOrientationProperty()
        .subscribe(
            way ->
                field.setAlignment(
                    way == NodeOrientation.RIGHT_TO_LEFT ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT));
    getStyleClass().add("field-group");
    place = new StackPane(field);
    getChildren().addAll(label, complaint, place);
    setText(first.value());
    apply(first);
  }

  private TextField secretField() {
    PasswordField masked = new PasswordField();
    masked.setSkin(new MaskedFieldSkin(masked));
    UnaryOperator<TextFormatter.Change> whole = this::replaceStandIn;
    masked.setTextFormatter(new TextFormatter<>(whole));
    return masked;
  }

  /** Dots that only say that something was typed are no text to go on typing in. */
  private TextFormatter.Change replaceStandIn(TextFormatter.Change change) {
    if (setting || !change.isContentChange()) {
      return change;
    }
    if (!touched) {
      change.setRange(0, change.getControlText().length());
      change.selectRange(change.getText().length(), change.getText().length());
    }
    touched = true;
    return change;
  }

  /** Shows a newer state; what is being typed stays unless the value itself changed. */
  public void show(Block.TextInput next) {
    boolean refused = next.secret() && next.refusals() != shown.refusals();
    boolean changed = !next.value().equals(shown.value());
    boolean mine = next.secret() && touched && !next.value().isEmpty();
    shown = next;
    if (refused) {
      setText("");
      emptied = true;
    } else if (changed && !mine) {
      setText(next.value());
    }
    apply(next);
  }

  private void apply(Block.TextInput input) {
    label.setText(input.label());
    complaint.setText(input.error());
    field.setPromptText(input.placeholder());
    field.setDisable(!input.enabled());
    FieldLabel.give(field, input.label().isEmpty() ? input.placeholder() : input.label());
    field.setAccessibleHelp(input.error());
  }

  private void setText(String text) {
    reported = text;
    setting = true;
    if (!field.getText().equals(text)) {
      field.setText(text);
      field.end();
    }
    setting = false;
    touched = false;
  }

  /** Tells what was typed, if it was not told yet. */
  public void report() {
    if (!field.getText().equals(reported)) {
      reported = field.getText();
      emptied = false;
      onText.accept(reported);
    }
  }

  /** Tells what is about to be used: after a refusal an empty field as well. */
  public void submit() {
    report();
    if (emptied) {
      emptied = false;
      onText.accept("");
    }
  }

  /** Whether the field belongs to a shown secret. */
  public boolean secret() {
    return shown.secret();
  }

  /** Puts something over the end of the field, as high as the field. */
  public void setAtEnd(Region end) {
    StackPane.setAlignment(end, Pos.CENTER_RIGHT);
    getStyleClass().add("with-end");
    place.getChildren().setAll(field, end);
  }

  /** The field itself, for the focus. */
  public TextField field() {
    return field;
  }
}

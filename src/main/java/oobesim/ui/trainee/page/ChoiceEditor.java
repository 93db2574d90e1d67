// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.page;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** One of some values. */
final class ChoiceEditor implements SettingEditor {
  private final ChoiceBox<Option> box = new ChoiceBox<>();
  private boolean quiet;

  /**
   * A value to choose.
   *
   * @param label its name
   * @param value the value in a script's words
   */
  record Option(String label, String value) {
    @Override
    public String toString() {
      return label;
    }
  }

  ChoiceEditor(List<Option> options, Consumer<String> onChange) {
    box.getItems().setAll(options);
    box.addEventHandler(KeyEvent.KEY_PRESSED, this::open);
    box.getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (property, before, chosen) -> {
              if (!quiet && chosen != null) {
                onChange.accept(chosen.value());
              }
            });
  }

  /** ALT with an arrow, as drop-downs open everywhere. */
  private void open(KeyEvent press) {
    boolean arrow = press.getCode() == KeyCode.DOWN || press.getCode() == KeyCode.UP;
    if (press.isAltDown() && arrow) {
      press.consume();
      box.show();
    }
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void show(String value) {
    quiet = true;
    box.getItems().stream()
        .filter(option -> option.value().equals(value))
        .findFirst()
        .ifPresentOrElse(box.getSelectionModel()::select, box.getSelectionModel()::clearSelection);
    quiet = false;
  }

  @Override
  public String value() {
    Option chosen = box.getSelectionModel().getSelectedItem();
    return chosen == null ? "" : chosen.value();
  }
}

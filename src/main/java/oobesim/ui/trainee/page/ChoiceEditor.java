// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.page;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;

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
    box.getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (property, before, chosen) -> {
              if (!quiet && chosen != null) {
                onChange.accept(chosen.value());
              }
            });
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

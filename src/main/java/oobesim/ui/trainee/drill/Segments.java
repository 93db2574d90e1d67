// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import oobesim.ui.control.ChosenButton;

/** Buttons in a row of which at most one is chosen. */
final class Segments<T> extends HBox {
  private final List<Part<T>> parts = new ArrayList<>();
  private final Consumer<Optional<T>> told;
  private final UnaryOperator<String> says;
  private Optional<T> chosen;

  private record Part<T>(Optional<T> value, ChosenButton button, String name) {}

  /**
   * An empty row.
   *
   * @param chosen what is chosen at first
   * @param told told what is chosen then
   * @param says what a screen reader says of the chosen one, by its name
   */
  Segments(Optional<T> chosen, Consumer<Optional<T>> told, UnaryOperator<String> says) {
    this.chosen = chosen;
    this.told = told;
    this.says = says;
    getStyleClass().add("segments");
    setMinWidth(USE_PREF_SIZE);
  }

  /**
   * Adds a button.
   *
   * @param value what it means, empty for no wish
   * @param picture stands before its name, null for none
   */
  Segments<T> add(String id, Optional<T> value, String name, Node picture) {
    ChosenButton button = new ChosenButton(AccessibleRole.TOGGLE_BUTTON, name, picture);
    button.setId(id);
    button.getStyleClass().add("segment");
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(press -> choose(value));
    parts.add(new Part<>(value, button, name));
    getChildren().add(button);
    show();
    return this;
  }

  /** A second press on the chosen one takes the wish back. */
  private void choose(Optional<T> value) {
    chosen = value.equals(chosen) ? Optional.empty() : value;
    show();
    told.accept(chosen);
  }

  private void show() {
    for (Part<T> part : parts) {
      boolean on = part.value().equals(chosen);
      part.button().setChosen(on);
      part.button().setAccessibleText(on ? says.apply(part.name()) : part.name());
    }
  }
}

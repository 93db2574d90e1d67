// SPDX-License-Identifier: Apache-2.0
package oobesim.support;

import java.util.List;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;

/** Uses a page on which something is looked for in a list. */
public final class FinderDriver {
  private final WindowDriver window;
  private final String page;

  /** A page that the window shows. */
  public FinderDriver(WindowDriver window, String page) {
    this.window = window;
    this.page = page;
  }

  /** Types what is looked for, in place of what was looked for before. */
  public FinderDriver seeks(String text) {
    Fx.run(() -> ((TextInputControl) window.node(page + "/search")).setText(text));
    Fx.settle();
    return this;
  }

  /** Puts text into the chosen entry's field, as typing does. */
  public FinderDriver fills(String text) {
    Fx.run(() -> ((TextInputControl) window.node(page + "/value")).setText(text));
    Fx.settle();
    return this;
  }

  /** Takes one of the choices by its label. */
  public FinderDriver takes(String label) {
    Fx.run(() -> take((ChoiceBox<?>) window.node(page + "/value"), label));
    Fx.settle();
    return this;
  }

  private static <T> void take(ChoiceBox<T> box, String label) {
    T option =
        box.getItems().stream()
            .filter(item -> item.toString().equals(label))
            .findFirst()
            .orElseThrow(() -> new AssertionError(box.getItems() + " lack " + label));
    box.getSelectionModel().select(option);
  }

  /** All entries that were found. */
  public List<?> found() {
    return Fx.get(() -> List.copyOf(((ListView<?>) window.node(page + "/list")).getItems()));
  }

  /** All words about the chosen entry. */
  public String told() {
    return Fx.get(
        () ->
            window.node(page + "/detail").lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(node -> ((Label) node).getText())
                .reduce("", (before, text) -> before + "\n" + text));
  }
}

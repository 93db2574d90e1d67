// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.bar;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Tooltip;
import oobesim.ui.trainee.text.WindowText;

/** Makes what stands in the bar, each with id, tip and a name for screen readers. */
final class BarNodes {
  /** Something that is switched on. */
  static final PseudoClass ON = PseudoClass.getPseudoClass("on");

  private final WindowText text;

  BarNodes(WindowText text) {
    this.text = text;
  }

  Button button(Command command, Node picture, Runnable action) {
    Button button = new Button("", picture);
    button.setOnAction(press -> action.run());
    prepare(button, command.id());
    name(button, text.text("command." + command.id()), command.keys());
    return button;
  }

  void prepare(ButtonBase button, String id) {
    button.setId("device-bar/" + id);
    button.getStyleClass().add("bar-button");
    // The TAB key stays on the simulated page until somebody goes to the bar.
    button.setFocusTraversable(false);
  }

  /** Gives a button its name; with it the keys that do the same. */
  void name(ButtonBase button, String words, String keys) {
    if (words.equals(button.getAccessibleText())) {
      return;
    }
    String tip = keys.isEmpty() ? words : text.text("bar.tip", "name", words, "keys", keys);
    button.setAccessibleText(words);
    button.setAccessibleHelp(tip);
    button.setTooltip(new Tooltip(tip));
  }

  /** Shows a switch as on or off; the state is part of its name. */
  void setOn(ButtonBase button, Command command, boolean on) {
    button.pseudoClassStateChanged(ON, on);
    name(button, text.text("command." + command.id() + (on ? ".on" : ".off")), command.keys());
  }
}

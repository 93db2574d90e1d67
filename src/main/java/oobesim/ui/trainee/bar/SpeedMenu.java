// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.bar;

import java.util.function.DoubleConsumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import oobesim.instructor.Pace;
import oobesim.ui.trainee.text.WindowText;

/** Shows how fast virtual time runs, and lets a person choose. */
final class SpeedMenu {
  private final MenuButton menu = new MenuButton();
  private final ToggleGroup group = new ToggleGroup();
  private final BarNodes nodes;
  private final WindowText text;

  SpeedMenu(BarNodes nodes, WindowText text, DoubleConsumer onFactor) {
    this.nodes = nodes;
    this.text = text;
    nodes.prepare(menu, "speed");
    menu.getStyleClass().add("speed");
    for (int factor : Pace.FACTORS) {
      RadioMenuItem item = new RadioMenuItem(text.text("speed." + factor));
      item.setId("device-bar/speed-" + factor);
      item.setUserData(factor);
      item.setToggleGroup(group);
      item.setOnAction(choice -> onFactor.accept(factor));
      menu.getItems().add(item);
    }
  }

  MenuButton node() {
    return menu;
  }

  void show(Pace pace) {
    String factor = text.text("bar.factor", "factor", pace.digits());
    if (factor.equals(menu.getText())) {
      return;
    }
    menu.setText(factor);
    nodes.name(
        menu,
        text.text("bar.speed", "factor", factor),
        Command.SLOWER.keys() + ", " + Command.FASTER.keys());
    group.selectToggle(null);
    group.getToggles().stream()
        .filter(toggle -> toggle.getUserData().equals((int) pace.factor()))
        .findFirst()
        .ifPresent(group::selectToggle);
  }
}

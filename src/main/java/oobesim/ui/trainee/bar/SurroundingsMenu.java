// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.bar;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import oobesim.session.Input;
import oobesim.ui.trainee.text.WindowText;

/** What lies behind the network: a hybrid join needs it, most rehearsals never touch it. */
final class SurroundingsMenu {
  private final MenuButton menu = new MenuButton("", BarIcon.SURROUNDINGS.node());
  private final CheckMenuItem domainController;
  private final CheckMenuItem vpn;
  private final MenuItem takeBack;
  private final WindowText text;

  SurroundingsMenu(BarNodes nodes, WindowText text, BarActions actions) {
    this.text = text;
    nodes.prepare(menu, "surroundings");
    nodes.name(menu, text.text("bar.surroundings"), "");
    domainController = item("domain-controller", Input.DomainController::new, actions::surround);
    vpn = item("vpn", Input.Vpn::new, actions::surround);
    takeBack = FileMenu.item(Command.TAKE_BACK, text, actions);
    menu.getItems()
        .addAll(
            domainController,
            vpn,
            takeBack,
            FileMenu.item(Command.COMPANION, text, actions),
            new SeparatorMenuItem(),
            FileMenu.item(Command.SETTINGS, text, actions),
            FileMenu.item(Command.EXPLAIN, text, actions),
            FileMenu.item(Command.FAILURES, text, actions),
            new SeparatorMenuItem(),
            FileMenu.item(Command.HIGH_CONTRAST, text, actions),
            FileMenu.item(Command.LESS_MOTION, text, actions));
  }

  private CheckMenuItem item(String id, Function<Boolean, Input> input, Consumer<Input> onChange) {
    CheckMenuItem item = new CheckMenuItem(text.text("surroundings." + id));
    item.setId("device-bar/" + id);
    item.setOnAction(choice -> onChange.accept(input.apply(item.isSelected())));
    return item;
  }

  MenuButton node() {
    return menu;
  }

  void show(BarState.DeviceLine device) {
    domainController.setSelected(device.domainController());
    vpn.setSelected(device.vpn());
    takeBack.setDisable(!device.undo());
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.bar;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import oobesim.ui.trainee.text.WindowText;

/** Opens a file, begins it again, or opens one of the shipped ones. */
final class FileMenu {
  private FileMenu() {}

  static MenuButton make(BarNodes nodes, WindowText text, BarActions actions, List<Path> shipped) {
    MenuButton menu = new MenuButton("", BarIcon.OPEN.node());
    nodes.prepare(menu, "file");
    nodes.name(menu, text.text("bar.file"), "");
    menu.getItems().addAll(item(Command.START_PAGE, text, actions));
    menu.getItems().addAll(item(Command.OPEN, text, actions));
    menu.getItems().addAll(item(Command.START_AGAIN, text, actions));
    menu.getItems().addAll(item(Command.RUN_BEFORE, text, actions));
    menu.getItems().addAll(item(Command.SAVE_JOURNAL, text, actions));
    if (!shipped.isEmpty()) {
      menu.getItems().add(new SeparatorMenuItem());
    }
    for (Path file : shipped) {
      String name = String.valueOf(file.getFileName()).replaceFirst("[.]json$", "");
      MenuItem item = new MenuItem(name);
      item.setId("device-bar/shipped-" + name);
      // An underscore in a file's name is no mnemonic.
      item.setMnemonicParsing(false);
      item.setOnAction(choice -> actions.open(file));
      menu.getItems().add(item);
    }
    return menu;
  }

  /** A command as a row of a menu, with its keys. */
  static MenuItem item(Command command, WindowText text, BarActions actions) {
    MenuItem item =
        new MenuItem(
            text.text("bar.command", text.text("command." + command.id()), command.keys()));
    item.setId(id(command));
    item.setOnAction(choice -> actions.command(command));
    return item;
  }

  static String id(Command command) {
    return "device-bar/" + command.id();
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.bar;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import oobesim.instructor.Offer;
import oobesim.ui.trainee.text.WindowText;

/** Opens a file, begins it again, or opens one of the shipped ones. */
final class FileMenu {
  /** Of more there is nothing to see in a menu; the start page has them all, and finds them. */
  static final int MOST = 200;

  private FileMenu() {}

  /** The menu; the shipped profiles come when it is opened for the first time. */
  static MenuButton make(
      BarNodes nodes,
      WindowText text,
      BarActions actions,
      Consumer<Consumer<List<Offer>>> shipped) {
    MenuButton menu = new MenuButton("", BarIcon.OPEN.node());
    nodes.prepare(menu, "file");
    nodes.name(menu, text.text("bar.file"), "");
    menu.getItems().addAll(item(Command.DRILLS, text, actions));
    menu.getItems().addAll(item(Command.START_PAGE, text, actions));
    menu.getItems().addAll(item(Command.OPEN, text, actions));
    menu.getItems().addAll(item(Command.START_AGAIN, text, actions));
    menu.getItems().addAll(item(Command.RUN_BEFORE, text, actions));
    menu.getItems().addAll(item(Command.SAVE_JOURNAL, text, actions));
    menu.getItems().addAll(item(Command.STATION, text, actions));
    menu.setOnShowing(
        opening -> {
          menu.setOnShowing(null);
          shipped.accept(offers -> add(menu, actions, offers));
        });
    return menu;
  }

  private static void add(MenuButton menu, BarActions actions, List<Offer> shipped) {
    for (int i = 0; i < shipped.size() && shipped.size() <= MOST; i++) {
      Offer offer = shipped.get(i);
      if (i == 0 || shipped.get(i - 1).exercise() != offer.exercise()) {
        menu.getItems().add(new SeparatorMenuItem());
      }
      String name = String.valueOf(offer.file().getFileName()).replaceFirst("[.]json$", "");
      MenuItem item = new MenuItem(offer.title());
      item.setId("device-bar/shipped-" + name);
      // An underscore in a title is no mnemonic.
      item.setMnemonicParsing(false);
      item.setOnAction(choice -> actions.open(offer.file()));
      menu.getItems().add(item);
    }
  }

  /** A command as a row of a menu, with its keys. */
  static MenuItem item(Command command, WindowText text, BarActions actions) {
    MenuItem item =
        new MenuItem(
            text.text(
                "bar.command",
                "command",
                text.text("command." + command.id()),
                "keys",
                command.keys()));
    item.setId(id(command));
    item.setOnAction(choice -> actions.command(command));
    return item;
  }

  static String id(Command command) {
    return "device-bar/" + command.id();
  }
}

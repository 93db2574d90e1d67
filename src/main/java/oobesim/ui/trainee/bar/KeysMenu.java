// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.bar;

import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import oobesim.instructor.Chords;
import oobesim.ui.trainee.text.WindowText;

/** The chords that the computer underneath keeps for itself, so that the device can have them. */
final class KeysMenu {
  private KeysMenu() {}

  static MenuButton make(BarNodes nodes, WindowText text, Consumer<String> onChord) {
    MenuButton menu = new MenuButton("", BarIcon.KEYS.node());
    nodes.prepare(menu, Command.KEYS.id());
    nodes.name(menu, text.text("command.keys"), Command.KEYS.keys());
    for (String chord : Chords.KEPT) {
      String id = Chords.id(chord);
      MenuItem item =
          new MenuItem(text.text("bar.chord", "chord", chord, "meaning", text.text("chord." + id)));
      item.setId("device-bar/key-" + id);
      item.setOnAction(choice -> onChord.accept(chord));
      menu.getItems().add(item);
    }
    return menu;
  }
}

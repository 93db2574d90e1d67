// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.page;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;

/** A switch for true or false. */
final class FlagEditor implements SettingEditor {
  private final CheckBox box = new CheckBox();

  /** A switch; the words are what it means when it is on. */
  FlagEditor(String words, Consumer<String> onChange) {
    box.setText(words);
    box.setMnemonicParsing(false);
    box.setOnAction(press -> onChange.accept(value()));
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void call(String name) {
    box.setAccessibleText(name);
  }

  @Override
  public void show(String value) {
    box.setSelected(Boolean.parseBoolean(value));
  }

  @Override
  public String value() {
    return Boolean.toString(box.isSelected());
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.page;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import oobesim.ui.trainee.text.WindowText;

/** A switch for true or false. */
final class FlagEditor implements SettingEditor {
  private final CheckBox box = new CheckBox();

  FlagEditor(WindowText text, Consumer<String> onChange) {
    box.setText(text.text("settings-page.flag"));
    box.setOnAction(press -> onChange.accept(value()));
  }

  @Override
  public Node node() {
    return box;
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

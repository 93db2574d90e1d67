// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.page;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import oobesim.instructor.SettingLine;
import oobesim.profile.setting.Kind;
import oobesim.profile.setting.SettingWords;

/** A field for text, a number or JSON on one line. */
final class TextEditor implements SettingEditor {
  private final TextField field;
  private final boolean mayBeNull;
  private boolean quiet;

  /** An empty field stands for null where null is allowed. */
  TextEditor(SettingLine line, Consumer<String> onChange) {
    field = line.secret() ? new PasswordField() : new TextField();
    Kind kind = line.setting().kind();
    mayBeNull =
        kind instanceof Kind.Line text && text.mayBeNull()
            || kind instanceof Kind.Whole whole && whole.mayBeNull();
    field
        .textProperty()
        .addListener(
            (property, before, typed) -> {
              if (!quiet) {
                onChange.accept(typed);
              }
            });
  }

  @Override
  public Node node() {
    return field;
  }

  @Override
  public void show(String value) {
    quiet = true;
    if (!field.getText().equals(value)) {
      field.setText(value);
    }
    quiet = false;
  }

  @Override
  public String value() {
    String typed = field.getText().strip();
    return typed.isEmpty() && mayBeNull ? SettingWords.NOTHING : typed;
  }

  @Override
  public boolean atOnce() {
    return false;
  }
}

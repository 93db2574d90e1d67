// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.control;

import javafx.scene.control.PasswordField;
import javafx.scene.control.skin.TextFieldSkin;

/** Masks with a dot that the bundled font has, so that no other font steps in. */
final class MaskedFieldSkin extends TextFieldSkin {
  private static final String DOT = "\u2022";

  MaskedFieldSkin(PasswordField field) {
    super(field);
  }

  @Override
  protected String maskText(String text) {
    return getSkinnable() instanceof PasswordField ? DOT.repeat(text.length()) : text;
  }
}

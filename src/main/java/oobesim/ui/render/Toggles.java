// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.render;

import javafx.scene.control.ButtonBase;
import oobesim.screen.ScreenButton;
import oobesim.ui.theme.Glyph;
import oobesim.ui.theme.IconView;
import oobesim.ui.theme.Style;

/** The arrow (Windows 11) or link (Windows 10) that shows the rows of a category. */
final class Toggles {
  private static final double ARROW = 18;

  private Toggles() {}

  static ButtonBase make(ScreenButton button, Wiring wiring) {
    ButtonBase node = Buttons.make(button, wiring);
    node.getStyleClass().setAll(wiring.windows10() ? Style.LINK : Style.PHASE_TOGGLE);
    return node;
  }

  static void show(ButtonBase node, ScreenButton button, boolean expanded, boolean windows10) {
    Buttons.show(node, button);
    if (!windows10) {
      node.setText("");
      node.setGraphic(new IconView(expanded ? Glyph.CHEVRON_UP : Glyph.CHEVRON_DOWN, ARROW));
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.render;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;
import oobesim.screen.ScreenButton;
import oobesim.ui.theme.ArabicLines;
import oobesim.ui.theme.Glyph;
import oobesim.ui.theme.IconView;
import oobesim.ui.theme.Style;

/** Makes the nodes of buttons, links and arrows. */
final class Buttons {
  private static final double BACK_GLYPH = 20;
  private static final double CLOSE_GLYPH = 14;

  private Buttons() {}

  static ButtonBase make(ScreenButton button, Wiring wiring) {
    ButtonBase node =
        switch (button.role()) {
          case PRIMARY -> styled(new Button(), Style.PRIMARY);
          case SECONDARY -> styled(new Button(), Style.SECONDARY);
          case LINK -> styled(new Hyperlink(), Style.LINK);
          case BACK -> signed(Style.BACK, Glyph.ARROW_LEFT, BACK_GLYPH);
          case CLOSE -> signed("window-close", Glyph.CROSS, CLOSE_GLYPH);
        };
    node.setId(wiring.nodeId(button.id()));
    node.setOnAction(press -> wiring.click(button.id()));
    show(node, button);
    return node;
  }

  static void show(ButtonBase node, ScreenButton button) {
    if (node.getGraphic() == null) {
      ArabicLines.write(node, button.label());
    }
    node.setAccessibleText(button.label());
    node.setDisable(!button.enabled());
  }

  private static ButtonBase styled(ButtonBase node, String styleClass) {
    node.getStyleClass().setAll(styleClass);
    node.setWrapText(true);
    node.setTextAlignment(TextAlignment.CENTER);
    node.setAlignment(Pos.CENTER);
    node.setMinHeight(Region.USE_PREF_SIZE);
    return node;
  }

  private static ButtonBase signed(String styleClass, Glyph glyph, double size) {
    Button node = new Button();
    node.getStyleClass().setAll(styleClass);
    node.setGraphic(new IconView(glyph, size));
    return node;
  }
}

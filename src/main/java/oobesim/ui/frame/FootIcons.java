// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.frame;

import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import oobesim.ui.theme.Glyph;
import oobesim.ui.theme.IconView;
import oobesim.ui.theme.Style;

/** The small icons outside the page: keyboard layout, ease of access, volume. */
final class FootIcons extends HBox {
  FootIcons(double place, double glyph, Glyph... icons) {
    getStyleClass().add("foot-icons");
    for (Glyph icon : icons) {
      StackPane button = new StackPane(new IconView(icon, glyph));
      button.getStyleClass().add(Style.FOOT_ICON);
      button.setMinSize(place, place);
      button.setPrefSize(place, place);
      button.setMaxSize(place, place);
      button.setAccessibleText(icon.id());
      getChildren().add(button);
    }
  }
}

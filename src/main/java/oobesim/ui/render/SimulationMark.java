// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.render;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import oobesim.ui.control.Words;
import oobesim.ui.theme.Glyph;
import oobesim.ui.theme.IconView;
import oobesim.ui.theme.Style;

/** The mark on every page that asks for a secret; no setting removes it. */
final class SimulationMark extends HBox {
  SimulationMark(String text) {
    getStyleClass().add(Style.MARK);
    setMaxWidth(Region.USE_PREF_SIZE);
    setMinHeight(Region.USE_PREF_SIZE);
    setAccessibleText(text);
    getChildren().addAll(new IconView(Glyph.INFO, 18), new Words("mark-text", text));
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.render;

import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import oobesim.ui.control.Words;

/** The sign of an organisation on its sign-in page: a tile with its letter, and its name. */
final class BrandView extends HBox {
  private static final double TILE = 28;

  BrandView(String organization) {
    getStyleClass().add("brand");
    StackPane tile = new StackPane(new Words("brand-letter", letter(organization)));
    tile.getStyleClass().add("brand-tile");
    tile.setMinSize(TILE, TILE);
    tile.setMaxSize(TILE, TILE);
    setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(tile, new Words("brand-name", organization));
  }

  private static String letter(String organization) {
    return organization.substring(0, organization.offsetByCodePoints(0, 1));
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.drill;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/** A button whose words wrap: it is as high as they are in the room that they have. */
class WordsButton extends Button {
  private static final double EDGES = 26;

  private final HBox face;

  WordsButton(Node... parts) {
    face = new HBox(parts);
    face.getStyleClass().add("side-button-face");
    face.setAlignment(Pos.CENTER_LEFT);
    face.setMouseTransparent(true);
    face.prefWidthProperty().bind(widthProperty().subtract(EDGES));
    setGraphic(face);
    setMaxWidth(Double.MAX_VALUE);
    setMinHeight(USE_PREF_SIZE);
  }

  @Override
  public final Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected final double computePrefHeight(double width) {
    double wide = Math.max(width, getWidth()) - EDGES;
    double high = face.prefHeight(wide > 0 ? wide : Double.MAX_VALUE);
    return Math.ceil(high + getInsets().getTop() + getInsets().getBottom());
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.render;

import javafx.geometry.Pos;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import oobesim.screen.Block;
import oobesim.ui.control.DotRing;
import oobesim.ui.control.Ring;
import oobesim.ui.control.Words;
import oobesim.ui.theme.Style;

/** The ring with its text below, in the middle of its place. */
final class SpinnerView extends VBox {
  private static final double DIAMETER = 64;

  private final Words text = new Words(Style.SPINNER_TEXT, "");

  SpinnerView(boolean dotted) {
    getStyleClass().add("waiting");
    setAlignment(Pos.CENTER);
    setMinHeight(USE_PREF_SIZE);
    text.setTextAlignment(TextAlignment.CENTER);
    getChildren().addAll(dotted ? new DotRing(DIAMETER) : new Ring(DIAMETER), text);
  }

  /** Leaves the middle to the ring together with the lines below it. */
  void setFollowed(boolean followed) {
    setAlignment(followed ? Pos.BOTTOM_CENTER : Pos.CENTER);
  }

  void show(Block.Spinner spinner) {
    text.setText(spinner.text());
  }
}

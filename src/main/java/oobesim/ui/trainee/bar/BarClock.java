// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.bar;

import java.time.Duration;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import oobesim.ui.trainee.text.TimeText;

/**
 * The virtual clock. Its figures stand in a room of their own, so that the bar is not laid out anew
 * each time that one of them changes, which would be most of what a still page costs.
 */
final class BarClock extends Region {
  private final Text figures = new Text();

  BarClock() {
    getStyleClass().add("clock");
    figures.getStyleClass().add("clock-figures");
    figures.setId("device-bar/clock");
    figures.setTextOrigin(VPos.TOP);
    figures.setManaged(false);
    getChildren().add(figures);
    setMinWidth(USE_PREF_SIZE);
  }

  /** Shows a time; all figures are of one width. */
  void show(Duration now) {
    String text = TimeText.clock(now);
    boolean longer = text.length() != figures.getText().length();
    figures.setText(text);
    if (longer) {
      requestLayout();
    }
  }

  @Override
  protected double computePrefWidth(double height) {
    return snappedLeftInset() + snapSizeX(figures.prefWidth(-1)) + snappedRightInset();
  }

  @Override
  protected double computePrefHeight(double width) {
    return snapSizeY(figures.prefHeight(-1));
  }

  @Override
  protected void layoutChildren() {
    double x = getWidth() - snappedRightInset() - figures.prefWidth(-1);
    double y = (getHeight() - figures.prefHeight(-1)) / 2;
    figures.relocate(snapPositionX(x), snapPositionY(y));
  }
}

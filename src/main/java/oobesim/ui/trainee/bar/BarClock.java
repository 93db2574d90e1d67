// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.bar;

import java.time.Duration;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import oobesim.ui.trainee.text.TimeText;

/**
 * The virtual clock. Its figures stand in a room of their own, so that the bar is not laid out anew
 * each time that one of them changes, which would be most of what a still page costs.
 */
final class BarClock extends Region {
  private final Label figures = new Label();

  BarClock() {
    figures.getStyleClass().add("clock");
    figures.setId("device-bar/clock");
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
    return Math.max(figures.minWidth(height), figures.prefWidth(height));
  }

  @Override
  protected double computePrefHeight(double width) {
    return figures.prefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    figures.resizeRelocate(0, 0, getWidth(), getHeight());
  }
}

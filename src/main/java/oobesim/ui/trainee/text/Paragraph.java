// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.text;

import javafx.scene.control.Label;
import oobesim.ui.theme.ArabicLines;

/** Words of the simulator that wrap and are never cut off. */
public final class Paragraph extends Label {
  /** A paragraph that looks as a style class says. */
  public Paragraph(String words, String styleClass) {
    super(words);
    ArabicLines.wrap(this);
    setMinHeight(USE_PREF_SIZE);
    getStyleClass().add(styleClass);
  }

  /** Lists ask for the height at a width at which an Arabic word would have to be cut. */
  @Override
  protected double computePrefHeight(double width) {
    double least = getMinWidth() + getInsets().getLeft() + getInsets().getRight();
    return super.computePrefHeight(width < 0 ? width : Math.max(width, least));
  }
}

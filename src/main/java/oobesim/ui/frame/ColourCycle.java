// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.frame;

import java.time.Duration;
import javafx.geometry.Insets;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import oobesim.ui.control.Moving;

/** The field of Windows 10 that slowly changes its colour while a first sign-in is prepared. */
final class ColourCycle extends Region implements Moving {
  private static final double STAY_SECONDS = 8;
  private static final Color[] COLOURS = {
    Color.web("#004275"), Color.web("#00546b"), Color.web("#0b5a3c"), Color.web("#4a3a72"),
  };

  ColourCycle() {
    getStyleClass().add("colour-cycle");
    setTime(Duration.ZERO);
  }

  @Override
  public void setTime(Duration now) {
    setBackground(new Background(new BackgroundFill(at(now), CornerRadii.EMPTY, Insets.EMPTY)));
  }

  @Override
  public Motion motion() {
    return Motion.LASTS;
  }

  /** The colour of a moment: each flows into the next, and the last into the first. */
  static Color at(Duration now) {
    double turns = now.toMillis() / 1000.0 / STAY_SECONDS;
    int index = (int) Math.floor(turns);
    Color from = COLOURS[index % COLOURS.length];
    Color to = COLOURS[(index + 1) % COLOURS.length];
    return from.interpolate(to, turns - index);
  }
}

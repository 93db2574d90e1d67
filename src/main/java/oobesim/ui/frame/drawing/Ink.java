// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.frame.drawing;

import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.RadialGradient;
import javafx.scene.paint.Stop;

/** The colours that all drawings share, so that they look like one set. */
final class Ink {
  static final Paint SKY = down("#9bdcff", "#3f9df2");
  static final Paint BLUE = down("#4aa9f7", "#1763cf");
  static final Paint DEEP = down("#2f7fe0", "#123f94");
  static final Paint NIGHT = down("#33507f", "#1a2b4d");
  static final Paint TEAL = down("#74ecd2", "#13a08d");
  static final Paint VIOLET = down("#b9a2ff", "#6a4be0");
  static final Paint CORAL = down("#ffb184", "#f2603f");
  static final Paint SUN = down("#ffe08a", "#f7ab2b");
  static final Paint PAPER = down("#ffffff", "#e6effb");
  static final Paint METAL = down("#f4f8fd", "#b9c9dd");
  static final Paint METAL_DARK = down("#c4d2e4", "#8fa3bf");
  static final Paint RED = down("#ff9a86", "#d93a2b");
  static final Color LINE = Color.web("#c3d5ec");
  static final Color LINE_STRONG = Color.web("#8fb2e0");
  static final Color GLOSS = Color.web("#ffffff", 0.38);

  private Ink() {}

  /** From the upper left to the lower right. */
  static Paint down(String from, String to) {
    return new LinearGradient(0, 0, 0.7, 1, true, CycleMethod.NO_CYCLE, stop(0, from), stop(1, to));
  }

  /** From left to right. */
  static Paint across(String from, String to) {
    return new LinearGradient(0, 0, 1, 0, true, CycleMethod.NO_CYCLE, stop(0, from), stop(1, to));
  }

  /** Lit from the upper left, like a ball. */
  static Paint ball(String light, String middle, String shade) {
    return new RadialGradient(
        0,
        0,
        0.34,
        0.28,
        0.86,
        true,
        CycleMethod.NO_CYCLE,
        stop(0, light),
        stop(0.5, middle),
        stop(1, shade));
  }

  /** Strong in the middle, nothing at the rim. */
  static Paint haze(String colour, double strength) {
    return new RadialGradient(
        0,
        0,
        0.5,
        0.5,
        0.5,
        true,
        CycleMethod.NO_CYCLE,
        new Stop(0, Color.web(colour, strength)),
        new Stop(0.45, Color.web(colour, strength * 0.55)),
        new Stop(1, Color.web(colour, 0)));
  }

  private static Stop stop(double place, String colour) {
    return new Stop(place, Color.web(colour));
  }
}

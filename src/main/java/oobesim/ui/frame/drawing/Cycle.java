// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.frame.drawing;

import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.transform.Rotate;

/** Two arrows in a circle around a parcel that arrives. */
final class Cycle {
  private static final double X = 276;
  private static final double Y = 274;

  private static final String TIP = "M329 194 L375 124 L402 192 Z";
  private static final Paint FIRST = Ink.down("#5cc0ff", "#1763cf");
  private static final Paint BLUE_TIP = Color.web("#2275dc");
  private static final Paint TEAL_TIP = Color.web("#25b3a4");
  private static final Paint SECOND = Ink.down("#74ecd2", "#0f9a98");

  private Cycle() {}

  static Drawing draw() {
    Rotate turn = new Rotate(0, X, Y);
    Group arrows = new Group(arrow(0), arrow(180));
    arrows.getTransforms().add(turn);
    return new Composition()
        .still(Forms.glow("#bfe4ff", "#c9f1e6"))
        .part(Forms.shadow(X, 466, 130, 20, 0.38), Movement.rise(0, 0))
        .part(shade(), Movement.rise(0, 0))
        .part(arrows, Movement.appear(0, 0.7))
        .drive(seconds -> turn.setAngle(-150 * (1 - Movement.eased(seconds, 0, 1.8))))
        .part(parcel(), Movement.rise(0.5, -60))
        .part(Forms.sparkle(106, 196, 13, Ink.SUN), Movement.pop(1.1))
        .part(Forms.sparkle(470, 168, 10, Ink.CORAL), Movement.pop(1.2))
        .part(Forms.sparkle(420, 430, 8, Ink.VIOLET), Movement.pop(1.3));
  }

  private static Group shade() {
    var ring = Forms.disc(X, Y + 10, 138, Color.TRANSPARENT);
    ring.setFill(null);
    return new Group(Forms.stroke(ring, Color.web("#16356b", 0.07), 38));
  }

  private static Group arrow(double angle) {
    Group arrow =
        new Group(
            Forms.line("M147 323 A138 138 0 0 1 352 159", angle == 0 ? FIRST : SECOND, 34),
            Forms.stroke(
                Forms.path(TIP, angle == 0 ? BLUE_TIP : TEAL_TIP),
                angle == 0 ? BLUE_TIP : TEAL_TIP,
                18),
            Forms.line("M148 260 A130 130 0 0 1 236 150", Color.web("#ffffff", 0.35), 6));
    arrow.getTransforms().add(new Rotate(angle, X, Y));
    return arrow;
  }

  private static Group parcel() {
    return new Group(
        Forms.raised(Forms.box(216, 214, 120, 120, 30, Ink.PAPER), 0.3),
        Forms.line("M276 240 V294", Ink.VIOLET, 17),
        Forms.line("M248 270 L276 298 L304 270", Ink.down("#a58bff", "#6a4be0"), 17),
        Forms.line("M250 318 H302", Ink.LINE_STRONG, 8));
  }
}

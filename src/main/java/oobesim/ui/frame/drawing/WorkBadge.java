// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.frame.drawing;

import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Shape;
import javafx.scene.transform.Rotate;

/** The badge of a work or school on its band. */
final class WorkBadge {
  private WorkBadge() {}

  static Drawing draw() {
    Rotate swing = new Rotate(0, 276, 40);
    Group hanging = new Group(band(), card());
    hanging.getTransforms().add(swing);
    return new Composition()
        .still(Forms.glow("#cfd8ff", "#bfe9ff"))
        .part(Forms.shadow(276, 484, 130, 18, 0.36), Movement.rise(0, 0))
        .part(hanging, Movement.rise(0, -60))
        .drive(seconds -> swing.setAngle(swing(seconds)))
        .part(Forms.check(386, 424, 38, Ink.TEAL), Movement.pop(1.0))
        .part(tile(), Movement.pop(1.15))
        .part(Forms.sparkle(438, 210, 12, Ink.SUN), Movement.pop(1.3))
        .part(Forms.sparkle(122, 400, 9, Ink.VIOLET), Movement.pop(1.4));
  }

  /** It comes to rest just when the drawing does. */
  private static double swing(double seconds) {
    double left = 1 - Math.min(1, seconds / Drawing.ENTRANCE);
    return 9 * left * Math.exp(-1.6 * seconds) * Math.cos(seconds * 4.2);
  }

  private static Group band() {
    return new Group(
        Forms.path("M206 34 H240 L290 150 H262 Z", Ink.down("#8f78ee", "#4d34b8")),
        Forms.path("M312 34 H346 L290 150 H262 Z", Ink.VIOLET),
        Forms.raised(Forms.box(260, 138, 32, 36, 9, Ink.METAL), 0.2),
        Forms.box(268, 146, 16, 8, 4, Color.web("#7186a6", 0.7)));
  }

  private static Group card() {
    return new Group(
        Forms.raised(Forms.box(170, 168, 212, 282, 28, Ink.PAPER), 0.36),
        Forms.path("M170 240 V196 Q170 168 198 168 H354 Q382 168 382 196 V240 Z", Ink.BLUE),
        Forms.box(246, 184, 60, 12, 6, Color.web("#ffffff", 0.75)),
        Forms.disc(276, 280, 56, Color.WHITE),
        portrait(),
        Forms.box(212, 358, 128, 16, 8, Ink.LINE_STRONG),
        Forms.box(232, 386, 88, 11, 5.5, Ink.LINE),
        Forms.box(246, 408, 60, 11, 5.5, Ink.LINE));
  }

  private static Group portrait() {
    Circle round = Forms.disc(276, 280, 49, Ink.down("#d4ecff", "#9ccdf8"));
    Shape shoulders =
        Shape.intersect(
            Forms.path("M236 324 Q236 290 276 290 Q316 290 316 324 V340 H236 Z", Ink.CORAL),
            new Circle(276, 280, 49));
    shoulders.setFill(Ink.CORAL);
    return new Group(round, Forms.disc(276, 266, 20, Ink.SUN), shoulders);
  }

  private static Group tile() {
    return new Group(
        Forms.raised(Forms.box(98, 226, 76, 76, 22, Ink.CORAL), 0.28),
        Forms.box(116, 252, 40, 32, 7, Color.WHITE),
        Forms.line("M128 252 V246 Q128 242 132 242 H140 Q144 242 144 246 V252", Color.WHITE, 5),
        Forms.box(116, 264, 40, 5, 0, Color.web("#f2603f", 0.8)));
  }
}

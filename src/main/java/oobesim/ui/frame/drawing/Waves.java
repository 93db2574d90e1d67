// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.frame.drawing;

import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;

/** A router and the waves it sends. */
final class Waves {
  private static final double X = 276;
  private static final double Y = 330;

  private Waves() {}

  static Drawing draw() {
    Composition drawing =
        new Composition()
            .still(Forms.glow("#bfe4ff", "#c9f1e6"))
            .part(Forms.shadow(X, 462, 170, 22, 0.42), Movement.rise(0, 0));
    Paint[] inks = {Ink.BLUE, Ink.down("#66b8fa", "#2f86e6"), Ink.down("#a9dcff", "#68b4f4")};
    for (int i = 0; i < inks.length; i++) {
      drawing.part(arc(58 + 54 * i, inks[i]), wave(i));
    }
    return drawing
        .part(Forms.disc(X, Y - 6, 21, Ink.BLUE), Movement.pop(0.3))
        .part(router(), Movement.rise(0.1, 44))
        .still(lights())
        .part(laptop(), Movement.pop(1.0))
        .part(phone(), Movement.pop(1.15))
        .part(Forms.sparkle(138, 176, 11, Ink.SUN), Movement.pop(1.3))
        .part(Forms.sparkle(462, 182, 9, Ink.VIOLET), Movement.pop(1.4));
  }

  private static Group arc(double radius, Paint ink) {
    double reach = radius * 0.76;
    double rise = radius * 0.65;
    String outline =
        "M"
            + (X - reach)
            + " "
            + (Y - rise)
            + " A"
            + radius
            + " "
            + radius
            + " 0 0 1 "
            + (X + reach)
            + " "
            + (Y - rise);
    var shade = Forms.line(outline, Color.web("#16356b", 0.08), 25);
    shade.setLayoutY(6);
    return new Group(shade, Forms.line(outline, ink, 25));
  }

  private static Movement wave(int number) {
    return seconds -> {
      double come = Movement.eased(seconds, 0.4 + 0.22 * number, 0.6);
      return new Pose(come, 22 * (1 - come), 1);
    };
  }

  private static Group router() {
    return new Group(
        Forms.raised(Forms.box(166, 376, 220, 70, 24, Ink.METAL), 0.26),
        Forms.box(166, 376, 220, 34, 24, Ink.GLOSS),
        Forms.box(186, 434, 30, 16, 6, Ink.METAL_DARK),
        Forms.box(336, 434, 30, 16, 6, Ink.METAL_DARK),
        Forms.box(166, 376, 220, 66, 24, Ink.down("#ffffff", "#cfdced")),
        Forms.box(262, 356, 28, 22, 6, Ink.METAL_DARK));
  }

  private static Group lights() {
    return new Group(
        Forms.disc(204, 410, 6, Ink.TEAL),
        Forms.disc(226, 410, 6, Ink.TEAL),
        Forms.disc(248, 410, 6, Ink.SKY),
        Forms.box(318, 405, 44, 10, 5, Ink.LINE));
  }

  private static Group laptop() {
    return new Group(
        Forms.shadow(112, 394, 56, 9, 0.3),
        Forms.raised(Forms.box(74, 312, 78, 56, 8, Ink.NIGHT), 0.2),
        Forms.box(80, 318, 66, 44, 4, Ink.down("#8ef0da", "#2f8ee8")),
        Forms.path("M60 370 H166 L158 384 Q156 388 152 388 H74 Q70 388 68 384 Z", Ink.METAL));
  }

  private static Group phone() {
    return new Group(
        Forms.shadow(446, 404, 34, 8, 0.3),
        Forms.raised(Forms.box(420, 310, 52, 88, 12, Ink.NIGHT), 0.2),
        Forms.box(425, 316, 42, 76, 8, Ink.VIOLET),
        Forms.box(438, 320, 16, 4, 2, Color.web("#1a2b4d", 0.7)),
        Forms.check(446, 354, 12, Color.web("#ffffff", 0.3)));
  }
}

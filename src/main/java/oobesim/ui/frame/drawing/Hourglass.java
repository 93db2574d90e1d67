// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.frame.drawing;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

/** An hourglass whose sand has begun to run: a wait of which nobody knows the length. */
final class Hourglass {
  private static final double X = 276;
  private static final String GLASS =
      "M188 132 H364 V168 C364 222 300 240 300 276 C300 312 364 330 364 384 V420 H188 V384"
          + " C188 330 252 312 252 276 C252 240 188 222 188 168 Z";

  /** How much of the sand has run down when the drawing holds still. */
  private static final double RUN = 0.4;

  private Hourglass() {}

  static Drawing draw() {
    Rectangle upper = sand(176, 84);
    Rectangle lower = sand(420, 0);
    Node grains = Forms.line("M276 258 V412", Ink.down("#ffd36b", "#f7ab2b"), 5);
    Group inside = new Group(upper, lower);
    inside.setClip(Forms.path(GLASS, Color.BLACK));
    Node glass =
        new Group(
            Forms.path(GLASS, Ink.down("#f2f9ff", "#cfe3fb")),
            inside,
            grains,
            Forms.stroke(Forms.path(GLASS, Color.TRANSPARENT), Color.web("#7fb4ee", 0.55), 6),
            Forms.line("M206 150 V172 C206 196 218 210 230 222", Color.web("#ffffff", 0.9), 8));
    return new Composition()
        .still(Forms.glow("#bfe4ff", "#ffe9c2"))
        .part(Forms.shadow(X, 472, 150, 20, 0.4), Movement.rise(0, 0))
        .part(glass, Movement.rise(0, 46))
        .drive(s -> level(upper, 252 - 76 * (1 - run(s)), 76 * (1 - run(s))))
        .drive(s -> level(lower, 414 - 64 * run(s), 64 * run(s) + 6))
        .drive(s -> grains.setOpacity(s < 0.8 ? 0 : 1))
        .part(new Group(cap(110), cap(412)), Movement.rise(0.15, 46))
        .part(Forms.sparkle(128, 206, 13, Ink.SUN), Movement.pop(1.0))
        .part(Forms.sparkle(428, 168, 10, Ink.VIOLET), Movement.pop(1.1))
        .part(Forms.sparkle(436, 352, 9, Ink.TEAL), Movement.pop(1.2));
  }

  /** How much of the sand has run down, from 0 to 1. */
  private static double run(double seconds) {
    return RUN * Movement.eased(seconds, 0, 2);
  }

  private static Rectangle sand(double top, double height) {
    return Forms.box(180, top, 192, height, 0, Ink.down("#ffe08a", "#f59f23"));
  }

  private static void level(Rectangle sand, double top, double height) {
    sand.setY(top);
    sand.setHeight(height);
  }

  private static Group cap(double y) {
    return new Group(
        Forms.raised(Forms.box(160, y, 232, 34, 17, Ink.BLUE), 0.28),
        Forms.line("M182 " + (y + 10) + " H300", Ink.GLOSS, 6));
  }
}

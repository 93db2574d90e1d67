// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.frame.drawing;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.transform.Affine;

/** A keyboard, seen from above and aside; a few keys go down while it enters. */
final class Keys {
  private static final double KEY = 34;
  private static final double STEP = 40;
  private static final double PRESS_EVERY = 0.9;
  private static final int[] PRESSED = {3, 15, 9};

  private Keys() {}

  static Drawing draw() {
    Composition board = new Composition();
    board.still(base());
    int number = 0;
    for (int row = 0; row < 3; row++) {
      for (int column = 0; column < 9; column++) {
        double x = 46 + column * STEP + row * 6;
        if (x + KEY > 410) {
          continue;
        }
        board.part(key(x, 44 + row * STEP, KEY, fill(number)), press(number));
        number++;
      }
    }
    board.still(key(46, 164, 56, Ink.METAL));
    board.still(key(108, 164, 200, Ink.PAPER));
    board.still(key(314, 164, 96, Ink.BLUE));
    Group tilted = new Group(board.node());
    tilted.getTransforms().add(new Affine(0.86, 0.20, 62, -0.20, 0.80, 246));
    return new Composition()
        .still(Forms.glow("#bfe4ff", "#d9ccff"))
        .part(Forms.shadow(280, 402, 205, 34, 0.36), Movement.rise(0, 0))
        .part(tilted, Movement.rise(0, 50))
        .drive(board::setTime)
        .part(bubble(), Movement.pop(0.9))
        .part(Forms.sparkle(120, 190, 12, Ink.SUN), Movement.pop(1.2))
        .part(Forms.sparkle(476, 292, 10, Ink.VIOLET), Movement.pop(1.3));
  }

  private static Paint fill(int number) {
    return switch (number) {
      case 4 -> Ink.CORAL;
      case 10 -> Ink.SKY;
      case 20 -> Ink.TEAL;
      default -> Ink.PAPER;
    };
  }

  private static Group base() {
    return new Group(
        Forms.box(20, 40, 416, 190, 26, Ink.down("#7f93b4", "#5a6d90")),
        Forms.box(20, 26, 416, 190, 26, Ink.down("#dfe9f6", "#a9bcd8")),
        Forms.box(22, 28, 412, 186, 24, Ink.down("#eef4fc", "#bccde4")));
  }

  private static Node key(double x, double y, double width, Paint fill) {
    return new Group(
        Forms.box(x - 1, y + 4, width + 2, KEY + 2, 8, Color.web("#4d648c", 0.45)),
        Forms.box(x, y, width, KEY, 8, fill),
        Forms.box(x + 5, y + 4, width - 10, 3, 1.5, Color.web("#ffffff", 0.6)));
  }

  private static Movement press(int number) {
    return seconds -> {
      int turn = (int) Math.floor(seconds / PRESS_EVERY);
      double phase = seconds / PRESS_EVERY - turn;
      boolean mine = PRESSED[turn % PRESSED.length] == number;
      double depth = mine && phase < 0.36 ? Math.sin(phase / 0.36 * Math.PI) : 0;
      return new Pose(1, 3.2 * depth, 1);
    };
  }

  private static Group bubble() {
    return new Group(
        Forms.raised(Forms.box(330, 110, 92, 76, 22, Ink.VIOLET), 0.3),
        Forms.path("M352 184 L352 206 L376 184 Z", Color.web("#7557e4")),
        Forms.line("M344 132 Q344 122 354 122 H372", Ink.GLOSS, 5),
        Forms.letter("Aa", 376, 146, 40, Color.WHITE));
  }
}

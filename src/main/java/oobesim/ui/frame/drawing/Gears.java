// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.frame.drawing;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Path;
import javafx.scene.shape.Shape;
import javafx.scene.transform.Rotate;

/** Wheels that turn in one another. */
final class Gears {
  /** How far a wheel of speed 1 turns while the drawing enters, in degrees. */
  private static final double TURN = 92;

  private Gears() {}

  static Drawing draw() {
    Composition drawing = new Composition();
    return drawing
        .still(Forms.glow("#bfe4ff", "#d9ccff"))
        .part(Forms.shadow(276, 468, 170, 20, 0.4), Movement.rise(0, 0))
        .part(
            wheel(drawing, 364, 194, 82, 10, Ink.VIOLET, Ink.down("#8a6cf0", "#4f33bd"), -1.2, 18),
            Movement.rise(0.2, 40))
        .part(
            wheel(drawing, 232, 306, 124, 12, Ink.BLUE, Ink.down("#2f7fe0", "#123f94"), 1, 0),
            Movement.rise(0, 50))
        .part(
            wheel(drawing, 400, 376, 56, 8, Ink.CORAL, Ink.down("#f2835f", "#c9412a"), -1.5, 4),
            Movement.rise(0.35, 40))
        .part(Forms.sparkle(112, 168, 13, Ink.SUN), Movement.pop(1.1))
        .part(Forms.sparkle(458, 286, 10, Ink.TEAL), Movement.pop(1.2));
  }

  /** A wheel whose teeth turn; light and shadow stay where they are. */
  private static Node wheel(
      Composition drawing,
      double x,
      double y,
      double radius,
      int teeth,
      Paint face,
      Paint edge,
      double speed,
      double phase) {
    Shape side = gear(x, y + radius * 0.09, radius, teeth);
    side.setFill(edge);
    Shape front = gear(x, y, radius, teeth);
    front.setFill(face);
    Rotate sideTurn = new Rotate(0, x, y + radius * 0.09);
    Rotate frontTurn = new Rotate(0, x, y);
    side.getTransforms().add(sideTurn);
    front.getTransforms().add(frontTurn);
    drawing.drive(
        seconds -> {
          double angle = phase + speed * TURN * Movement.eased(seconds, 0, 2);
          sideTurn.setAngle(angle);
          frontTurn.setAngle(angle);
        });
    return new Group(
        Forms.shadow(x, y + radius * 0.35, radius * 1.3, radius * 1.15, 0.26),
        side,
        front,
        hub(x, y, radius));
  }

  private static Group hub(double x, double y, double radius) {
    var ring = Forms.disc(x, y, radius * 0.62, Color.TRANSPARENT);
    ring.setFill(null);
    return new Group(
        Forms.stroke(ring, Color.web("#ffffff", 0.22), radius * 0.07),
        Forms.disc(x, y + radius * 0.05, radius * 0.34, Color.web("#0b2a66", 0.22)),
        Forms.disc(x, y, radius * 0.34, Ink.PAPER),
        Forms.disc(x, y, radius * 0.15, Ink.METAL_DARK));
  }

  private static Shape gear(double x, double y, double radius, int teeth) {
    Shape outline = new Circle(x, y, radius * 0.86);
    double width = radius * 2.5 / teeth;
    for (int i = 0; i < teeth; i++) {
      Shape tooth =
          Forms.box(x - width / 2, y - radius * 1.08, width, radius * 0.6, width * 0.26, null);
      tooth.setFill(Color.BLACK);
      tooth.getTransforms().add(new Rotate(360.0 * i / teeth, x, y));
      outline = Shape.union(outline, tooth);
    }
    return (Path) outline;
  }
}

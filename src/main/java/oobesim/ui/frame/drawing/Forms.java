// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.frame.drawing;

import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Ellipse;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Text;
import oobesim.ui.theme.Typeface;

/** The shapes that drawings are put together from. */
final class Forms {
  private Forms() {}

  static Rectangle box(double x, double y, double width, double height, double radius, Paint fill) {
    Rectangle box = new Rectangle(x, y, width, height);
    box.setArcWidth(radius * 2);
    box.setArcHeight(radius * 2);
    box.setFill(fill);
    return box;
  }

  static Circle disc(double x, double y, double radius, Paint fill) {
    return new Circle(x, y, radius, fill);
  }

  static SVGPath path(String outline, Paint fill) {
    SVGPath path = new SVGPath();
    path.setContent(outline);
    path.setFill(fill);
    return path;
  }

  /** A line with round ends. */
  static SVGPath line(String outline, Paint stroke, double width) {
    SVGPath path = path(outline, Color.TRANSPARENT);
    path.setFill(null);
    stroke(path, stroke, width);
    return path;
  }

  static <S extends Shape> S stroke(S shape, Paint stroke, double width) {
    shape.setStroke(stroke);
    shape.setStrokeWidth(width);
    shape.setStrokeLineCap(StrokeLineCap.ROUND);
    shape.setStrokeLineJoin(StrokeLineJoin.ROUND);
    return shape;
  }

  /** A soft shadow: dense in the middle, nothing at the rim. */
  static Ellipse shadow(double x, double y, double radiusX, double radiusY, double strength) {
    Ellipse shadow = new Ellipse(x, y, radiusX, radiusY);
    shadow.setFill(Ink.haze("#16356b", strength));
    return shadow;
  }

  /** The soft light that every drawing stands in. */
  static Node glow(String left, String right) {
    return new Group(
        disc(210, 250, 210, Ink.haze(left, 0.55)), disc(360, 320, 190, Ink.haze(right, 0.45)));
  }

  /** A box that throws a soft shadow downwards. */
  static Group raised(Rectangle box, double strength) {
    Group group = new Group();
    for (int i = 5; i >= 1; i--) {
      double grow = i * 2.2;
      group
          .getChildren()
          .add(
              box(
                  box.getX() - grow + 3,
                  box.getY() - grow + 10,
                  box.getWidth() + 2 * grow - 6,
                  box.getHeight() + 2 * grow - 4,
                  box.getArcWidth() / 2 + grow,
                  Color.web("#16356b", strength / 5)));
    }
    group.getChildren().add(box);
    return group;
  }

  static Text letter(String letters, double x, double y, double size, Paint fill) {
    Text text = new Text(letters);
    text.setFont(Typeface.BOLD.size(size));
    text.setFill(fill);
    text.setTextOrigin(VPos.CENTER);
    text.setX(x - text.getLayoutBounds().getWidth() / 2);
    text.setY(y);
    return text;
  }

  /** A disc with a check mark. */
  static Group check(double x, double y, double radius, Paint fill) {
    double r = radius;
    String mark =
        "M"
            + (x - r * 0.42)
            + " "
            + (y + r * 0.04)
            + " L"
            + (x - r * 0.1)
            + " "
            + (y + r * 0.36)
            + " L"
            + (x + r * 0.46)
            + " "
            + (y - r * 0.32);
    return new Group(
        shadow(x, y + r * 0.5, r * 1.25, r * 1.1, 0.34),
        disc(x, y, r, fill),
        line(mark, Color.WHITE, r * 0.24));
  }

  /** A four-pointed sparkle. */
  static SVGPath sparkle(double x, double y, double size, Paint fill) {
    double s = size;
    double k = size * 0.16;
    return path(
        "M" + x + " " + (y - s) + " Q" + (x + k) + " " + (y - k) + " " + (x + s) + " " + y + " Q"
            + (x + k) + " " + (y + k) + " " + x + " " + (y + s) + " Q" + (x - k) + " " + (y + k)
            + " " + (x - s) + " " + y + " Q" + (x - k) + " " + (y - k) + " " + x + " " + (y - s)
            + " Z",
        fill);
  }

  static Group cloud(double x, double y, double scale) {
    Group cloud =
        new Group(
            shadow(52, 62, 70, 14, 0.16),
            path(
                "M22 56 A20 20 0 0 1 20 16.5 A28 28 0 0 1 72 10 A22 22 0 0 1 84 56 Z",
                Ink.down("#ffffff", "#cddff6")),
            line("M30 26 A18 18 0 0 1 46 14", Color.web("#ffffff", 0.9), 5));
    cloud.setLayoutX(x);
    cloud.setLayoutY(y);
    cloud.setScaleX(scale);
    cloud.setScaleY(scale);
    return cloud;
  }
}

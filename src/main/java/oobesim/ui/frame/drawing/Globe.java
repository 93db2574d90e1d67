// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.frame.drawing;

import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Ellipse;
import javafx.scene.shape.Shape;

/** A globe with a pin. */
final class Globe {
  private static final double X = 262;
  private static final double Y = 290;
  private static final double RADIUS = 138;
  private static final double LAND_WIDTH = 520;

  /** How far the ball is turned, in the units of the land. */
  private static final double TURNED = 137;

  private static final String[] LAND = {
    "M150 172 Q190 150 232 168 Q262 166 270 192 Q256 214 232 214 Q222 246 196 252 Q176 236 172 214"
        + " Q146 206 150 172 Z",
    "M214 268 Q246 258 266 282 Q284 304 268 334 Q256 372 236 392 Q222 380 224 344 Q204 318 206 292"
        + " Q206 276 214 268 Z",
    "M356 196 Q388 170 430 178 Q486 160 534 184 Q560 200 540 222 Q506 226 492 250 Q470 266 452 244"
        + " Q420 250 400 236 Q362 234 356 196 Z",
    "M366 262 Q406 250 436 270 Q450 298 430 322 Q420 366 396 376 Q376 356 376 324 Q352 300 366 262"
        + " Z",
    "M528 318 Q562 300 592 322 Q600 352 568 362 Q530 362 528 318 Z",
  };

  private Globe() {}

  static Drawing draw() {
    Group earth = new Group(sphere(), land(), lines(), shine());
    return new Composition()
        .still(Forms.glow("#bfe4ff", "#d9ccff"))
        .part(Forms.shadow(X, 458, 120, 22, 0.42), Movement.rise(0, 0))
        .part(earth, Movement.rise(0, 46))
        .part(Forms.cloud(82, 340, 1.05), Movement.rise(0.5, 26))
        .part(Forms.cloud(352, 388, 0.78), Movement.rise(0.65, 26))
        .part(Forms.shadow(352, 264, 34, 10, 0.5), Movement.pop(0.9))
        .part(pin(), Movement.rise(0.7, -90))
        .part(Forms.sparkle(118, 192, 13, Ink.SUN), Movement.pop(1.1))
        .part(Forms.sparkle(434, 330, 9, Ink.VIOLET), Movement.pop(1.25));
  }

  private static Circle sphere() {
    return Forms.disc(X, Y, RADIUS, Ink.ball("#c8efff", "#4ba6f4", "#1550b4"));
  }

  /**
   * The land is cut to the ball as geometry: a clip would be drawn through a mask, whose edge
   * pixels are not the same in every run, and pictures are compared exactly.
   */
  private static Group land() {
    Group land = new Group();
    for (int turn = 0; turn < 3; turn++) {
      for (String outline : LAND) {
        var piece = Forms.path(outline, Ink.down("#a4f3d4", "#1fb092"));
        piece.setLayoutX(turn * LAND_WIDTH - TURNED);
        Shape cut = Shape.intersect(piece, new Circle(X, Y, RADIUS));
        cut.setFill(piece.getFill());
        land.getChildren().add(cut);
      }
    }
    return land;
  }

  private static Group lines() {
    Group lines = new Group();
    for (double half : new double[] {52, 104}) {
      lines.getChildren().add(Forms.stroke(oval(half, RADIUS), Color.web("#ffffff", 0.2), 2));
    }
    lines
        .getChildren()
        .add(
            Forms.line("M124 290 H400 M143 218 H381 M143 362 H381", Color.web("#ffffff", 0.18), 2));
    return lines;
  }

  private static Ellipse oval(double radiusX, double radiusY) {
    Ellipse oval = new Ellipse(X, Y, radiusX, radiusY);
    oval.setFill(null);
    return oval;
  }

  private static Group shine() {
    Circle shade =
        Forms.disc(
            X,
            Y,
            RADIUS,
            new javafx.scene.paint.RadialGradient(
                0,
                0,
                0.36,
                0.3,
                0.72,
                true,
                javafx.scene.paint.CycleMethod.NO_CYCLE,
                new javafx.scene.paint.Stop(0, Color.web("#ffffff", 0.34)),
                new javafx.scene.paint.Stop(0.45, Color.web("#ffffff", 0)),
                new javafx.scene.paint.Stop(1, Color.web("#0b2a66", 0.5))));
    return new Group(
        shade, Forms.line("M150 250 A124 124 0 0 1 228 174", Color.web("#ffffff", 0.65), 7));
  }

  private static Group pin() {
    return new Group(
        Forms.path(
            "M352 262 C334 232 304 206 304 172 A48 48 0 0 1 400 172 C400 206 370 232 352 262 Z",
            Ink.CORAL),
        Forms.line("M318 170 A35 35 0 0 1 338 141", Color.web("#ffffff", 0.55), 6),
        Forms.disc(352, 173, 19, Ink.PAPER));
  }
}

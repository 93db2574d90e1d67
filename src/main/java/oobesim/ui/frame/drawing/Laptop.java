// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.frame.drawing;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;

/** A laptop: being set up from a cloud, ready, or broken. */
final class Laptop {
  private Laptop() {}

  static Drawing beingSetUp() {
    Composition drawing =
        new Composition()
            .still(Forms.glow("#bfe4ff", "#d9ccff"))
            .part(Forms.shadow(276, 462, 220, 24, 0.42), Movement.rise(0, 0))
            .part(body(Ink.down("#8ff3dc", "#2b86ea")), Movement.rise(0, 46))
            .part(panel(), Movement.rise(0.35, 20));
    Paint[] fills = {Ink.TEAL, Ink.TEAL, Ink.BLUE};
    for (int i = 0; i < fills.length; i++) {
      drawing.part(row(i, fills[i]), Movement.rise(0.6 + 0.2 * i, 14));
    }
    return drawing
        .part(cloud(), Movement.rise(0.4, -30))
        .part(tile(92, 196, Ink.CORAL), Movement.pop(1.0))
        .part(tile(410, 176, Ink.VIOLET), Movement.pop(1.1))
        .part(Forms.sparkle(124, 152, 11, Ink.SUN), Movement.pop(1.3))
        .part(Forms.sparkle(468, 290, 9, Ink.SKY), Movement.pop(1.4));
  }

  static Drawing ready() {
    return new Composition()
        .still(Forms.glow("#bdf3e2", "#cfdcff"))
        .part(Forms.shadow(276, 462, 220, 24, 0.42), Movement.rise(0, 0))
        .part(body(Ink.down("#8ff3dc", "#2b86ea")), Movement.rise(0, 46))
        .part(Forms.check(276, 301, 66, Ink.down("#3ed6ae", "#07907c")), Movement.pop(0.5))
        .part(tile(84, 150, Ink.CORAL), Movement.pop(1.0))
        .part(tile(414, 132, Ink.VIOLET), Movement.pop(1.1))
        .part(Forms.sparkle(190, 150, 13, Ink.SUN), Movement.pop(0.9))
        .part(Forms.sparkle(276, 112, 16, Ink.SKY), Movement.pop(1.0))
        .part(Forms.sparkle(358, 152, 11, Ink.TEAL), Movement.pop(1.1))
        .part(Forms.sparkle(476, 286, 10, Ink.SUN), Movement.pop(1.2));
  }

  static Drawing broken() {
    return new Composition()
        .still(Forms.glow("#ffd9cf", "#e0e2f6"))
        .part(Forms.shadow(276, 462, 220, 24, 0.4), Movement.rise(0, 0))
        .part(body(Ink.down("#ffd3c4", "#f48a74")), Movement.rise(0, 46))
        .part(frown(), Movement.rise(0.4, 18))
        .part(warning(), Movement.pop(0.8))
        .part(plug(), Movement.rise(0.6, 24))
        .part(Forms.sparkle(88, 184, 10, Ink.SUN), Movement.pop(1.2))
        .part(Forms.sparkle(468, 168, 9, Ink.CORAL), Movement.pop(1.3));
  }

  private static Group body(Paint screen) {
    return new Group(
        Forms.raised(Forms.box(126, 196, 300, 212, 22, Ink.NIGHT), 0.3),
        Forms.box(139, 209, 274, 184, 12, screen),
        Forms.path(
            "M139 221 Q139 209 151 209 H290 L200 393 H151 Q139 393 139 381 Z",
            Color.web("#ffffff", 0.16)),
        Forms.disc(276, 202.5, 2.5, Color.web("#8fa8d0")),
        Forms.path("M78 408 H474 L452 440 Q446 448 436 448 H116 Q106 448 100 440 Z", Ink.METAL),
        Forms.path("M78 408 H474 L469 416 H83 Z", Color.web("#ffffff", 0.75)),
        Forms.path(
            "M236 408 H316 Q314 420 304 420 H248 Q238 420 236 408 Z",
            Ink.down("#a9bbd3", "#8b9fbd")));
  }

  private static Node panel() {
    return Forms.raised(Forms.box(192, 232, 168, 138, 16, Ink.PAPER), 0.26);
  }

  private static Group row(int number, Paint fill) {
    double y = 262 + number * 39;
    return new Group(
        number < 2
            ? Forms.check(218, y, 13, fill)
            : new Group(
                Forms.stroke(Forms.disc(218, y, 10, Color.WHITE), Ink.LINE, 5),
                Forms.line("M218 " + (y - 10) + " A10 10 0 0 1 218 " + (y + 10), fill, 5)),
        Forms.box(244, y - 9, 92 - number * 8, 8, 4, Ink.LINE_STRONG),
        Forms.box(244, y + 4, 64, 7, 3.5, Ink.LINE));
  }

  private static Group cloud() {
    return new Group(
        Forms.line("M276 168 V192", Color.web("#6aa8ee", 0.7), 5),
        Forms.shadow(276, 160, 96, 16, 0.2),
        Forms.path(
            "M216 158 A34 34 0 0 1 214 90 A48 48 0 0 1 304 72 A38 38 0 0 1 342 96"
                + " A32 32 0 0 1 338 158 Z",
            Ink.down("#7cc6ff", "#2c7be5")),
        Forms.line("M222 106 A28 28 0 0 1 240 96", Ink.GLOSS, 6),
        Forms.line("M276 104 V136 M260 122 L276 138 L292 122", Color.WHITE, 9));
  }

  private static Group tile(double x, double y, Paint fill) {
    return new Group(
        Forms.raised(Forms.box(x, y, 58, 58, 17, fill), 0.26),
        Forms.box(x + 16, y + 16, 11, 11, 3, Color.WHITE),
        Forms.box(x + 31, y + 16, 11, 11, 3, Color.web("#ffffff", 0.65)),
        Forms.box(x + 16, y + 31, 11, 11, 3, Color.web("#ffffff", 0.65)),
        Forms.box(x + 31, y + 31, 11, 11, 3, Color.WHITE));
  }

  private static Group frown() {
    return new Group(
        Forms.disc(236, 282, 9, Color.web("#7c2416")),
        Forms.disc(316, 282, 9, Color.web("#7c2416")),
        Forms.line("M238 344 Q276 306 314 344", Color.web("#7c2416"), 9));
  }

  private static Group warning() {
    String triangle = "M384 318 Q394 300 404 318 L452 402 Q460 420 440 420 H348 Q328 420 336 402 Z";
    return new Group(
        Forms.shadow(394, 412, 78, 30, 0.34),
        Forms.stroke(Forms.path(triangle, Ink.SUN), Color.WHITE, 7),
        Forms.path(triangle, Ink.SUN),
        Forms.line("M394 344 V376", Color.web("#7a4b00"), 11),
        Forms.disc(394, 398, 6.5, Color.web("#7a4b00")));
  }

  private static Group plug() {
    return new Group(
        Forms.line("M60 470 C90 470 84 420 112 420", Ink.METAL_DARK, 9),
        Forms.box(108, 404, 34, 32, 9, Ink.RED),
        Forms.line("M146 413 H156 M146 427 H156", Ink.METAL_DARK, 6));
  }
}

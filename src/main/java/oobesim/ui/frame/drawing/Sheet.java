// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.frame.drawing;

import javafx.scene.Group;
import javafx.scene.paint.Color;

/** A document with a seal, and the pen to sign it. */
final class Sheet {
  private Sheet() {}

  static Drawing draw() {
    return new Composition()
        .still(Forms.glow("#bfe4ff", "#ffe3cf"))
        .part(Forms.shadow(270, 470, 150, 20, 0.4), Movement.rise(0, 0))
        .part(behind(), Movement.rise(0.1, 40))
        .part(paper(), Movement.rise(0.2, 50))
        .part(signature(), Movement.appear(1.2, 0.6))
        .part(Forms.check(372, 398, 44, Ink.TEAL), Movement.pop(1.0))
        .part(pen(), Movement.rise(0.7, -50))
        .part(Forms.sparkle(112, 214, 12, Ink.SUN), Movement.pop(1.3))
        .part(Forms.sparkle(438, 172, 10, Ink.VIOLET), Movement.pop(1.4));
  }

  private static Group behind() {
    Group sheet = new Group(Forms.box(172, 104, 220, 316, 22, Ink.down("#cfe3fb", "#a9c9f0")));
    sheet.setRotate(7);
    return sheet;
  }

  private static Group paper() {
    Group lines = new Group();
    double[] widths = {150, 172, 160, 172, 120};
    for (int i = 0; i < widths.length; i++) {
      lines.getChildren().add(Forms.box(188, 222 + i * 27, widths[i], 10, 5, Ink.LINE));
    }
    return new Group(
        Forms.raised(Forms.box(158, 108, 232, 330, 22, Ink.PAPER), 0.32),
        Forms.path("M330 108 H368 L390 130 V168 H344 Q330 168 330 154 Z", Color.WHITE),
        Forms.path("M330 106 L392 168 H346 Q330 168 330 152 Z", Ink.down("#d8e8fb", "#a4c4ec")),
        Forms.box(188, 142, 96, 18, 9, Ink.BLUE),
        Forms.box(188, 176, 124, 10, 5, Ink.LINE_STRONG),
        lines);
  }

  private static Group signature() {
    return new Group(
        Forms.line(
            "M190 404 Q204 366 216 388 Q222 412 236 388 Q246 370 252 394 Q258 408 276 390",
            Ink.DEEP,
            6),
        Forms.box(188, 414, 110, 4, 2, Ink.LINE_STRONG));
  }

  private static Group pen() {
    Group pen =
        new Group(
            Forms.shadow(120, 400, 40, 8, 0.25),
            Forms.box(108, 220, 30, 132, 12, Ink.CORAL),
            Forms.box(108, 220, 30, 26, 12, Ink.SUN),
            Forms.box(114, 254, 6, 92, 3, Color.web("#ffffff", 0.4)),
            Forms.path("M108 346 H138 L126 386 Q123 392 120 386 Z", Ink.METAL),
            Forms.path("M118 374 H128 L125 386 Q123 391 121 386 Z", Ink.NIGHT));
    pen.setRotate(24);
    pen.setLayoutX(12);
    return pen;
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.frame.drawing;

import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;

/** Speech bubbles with letters of several scripts. */
final class Speech {
  private Speech() {}

  static Drawing draw() {
    return new Composition()
        .still(Forms.glow("#bfe4ff", "#dccfff"))
        .part(Forms.shadow(276, 462, 170, 20, 0.34), Movement.rise(0, 0))
        .part(right(), Movement.rise(0.25, 50))
        .part(left(), Movement.rise(0, 50))
        .part(small(), Movement.pop(0.8))
        .part(Forms.sparkle(106, 330, 12, Ink.SUN), Movement.pop(1.1))
        .part(Forms.sparkle(484, 232, 10, Ink.SKY), Movement.pop(1.2));
  }

  private static Group left() {
    return bubble(
        "M122 132 H286 Q310 132 310 156 V268 Q310 292 286 292 H206 L166 334"
            + " Q160 338 160 330 V292 H122 Q98 292 98 268 V156 Q98 132 122 132 Z",
        Ink.BLUE,
        Forms.letter("A", 204, 210, 104, Color.WHITE),
        "M116 168 Q116 150 134 150 H180");
  }

  private static Group right() {
    return bubble(
        "M276 236 H432 Q456 236 456 260 V362 Q456 386 432 386 H408 V424"
            + " Q408 432 402 428 L360 386 H276 Q252 386 252 362 V260 Q252 236 276 236 Z",
        Ink.VIOLET,
        Forms.letter("\u042f", 372, 316, 86, Color.WHITE),
        "M400 254 H424 Q438 254 438 268");
  }

  private static Group small() {
    return bubble(
        "M372 112 H430 Q446 112 446 128 V172 Q446 188 430 188 H400 L382 206"
            + " Q378 209 378 203 V188 H372 Q356 188 356 172 V128 Q356 112 372 112 Z",
        Ink.CORAL,
        Forms.letter("\u03a9", 401, 150, 44, Color.WHITE),
        "M368 132 Q368 124 376 124 H392");
  }

  private static Group bubble(String outline, Paint fill, javafx.scene.Node letter, String gloss) {
    var shade = Forms.path(outline, Color.web("#16356b", 0.10));
    shade.setLayoutY(12);
    var wide =
        Forms.stroke(
            Forms.path(outline, Color.web("#16356b", 0.05)), Color.web("#16356b", 0.05), 12);
    wide.setLayoutY(9);
    return new Group(
        wide, shade, Forms.path(outline, fill), Forms.line(gloss, Ink.GLOSS, 6), letter);
  }
}

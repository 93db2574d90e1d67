// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.frame.drawing;

import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;

/** A shield between switches. */
final class Shield {
  private static final String OUTLINE =
      "M276 104 Q330 146 396 150 Q404 151 404 160 V262 Q404 366 276 436 Q148 366 148 262 V160"
          + " Q148 151 156 150 Q222 146 276 104 Z";

  private Shield() {}

  static Drawing draw() {
    return new Composition()
        .still(Forms.glow("#bfe4ff", "#c9f1e6"))
        .part(Forms.shadow(276, 468, 130, 20, 0.4), Movement.rise(0, 0))
        .part(shield(), Movement.rise(0, 50))
        .part(lock(), Movement.pop(0.7))
        .part(toggle(88, 226, Ink.TEAL, true), Movement.pop(1.0))
        .part(toggle(378, 300, Ink.VIOLET, true), Movement.pop(1.1))
        .part(toggle(96, 356, Ink.METAL_DARK, false), Movement.pop(1.2))
        .part(Forms.sparkle(434, 178, 12, Ink.SUN), Movement.pop(1.3));
  }

  private static Group shield() {
    var soft =
        Forms.stroke(
            Forms.path(OUTLINE, Color.web("#16356b", 0.06)), Color.web("#16356b", 0.05), 16);
    soft.setLayoutY(14);
    return new Group(
        soft,
        Forms.path(OUTLINE, Ink.down("#a9dcff", "#5aa9f2")),
        inner(Ink.BLUE),
        Forms.path(
            "M276 130 V412 Q172 350 172 264 V172 Q230 166 276 130 Z", Color.web("#ffffff", 0.14)),
        Forms.line("M190 196 V258 Q190 284 200 304", Color.web("#ffffff", 0.45), 8));
  }

  private static Group inner(Paint fill) {
    return new Group(
        Forms.path(
            "M276 130 Q322 166 380 172 V264 Q380 350 276 412 Q172 350 172 264 V172"
                + " Q230 166 276 130 Z",
            fill));
  }

  private static Group lock() {
    return new Group(
        Forms.line("M248 258 V236 A28 28 0 0 1 304 236 V258", Color.WHITE, 15),
        Forms.raised(Forms.box(228, 254, 96, 78, 18, Ink.PAPER), 0.3),
        Forms.disc(276, 286, 11, Ink.DEEP),
        Forms.line("M276 290 V306", Ink.DEEP, 9));
  }

  private static Group toggle(double x, double y, Paint fill, boolean on) {
    return new Group(
        Forms.raised(Forms.box(x, y, 86, 46, 23, fill), 0.26),
        Forms.box(x + 12, y + 7, 62, 8, 4, Color.web("#ffffff", 0.22)),
        Forms.disc(on ? x + 62 : x + 24, y + 23, 16, Ink.PAPER));
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.frame.drawing;

import javafx.scene.Group;
import javafx.scene.paint.Color;

/** A face in the frame of a camera. */
final class Face {
  private Face() {}

  static Drawing draw() {
    return new Composition()
        .still(Forms.glow("#bfe4ff", "#ffe6c9"))
        .part(Forms.shadow(276, 466, 120, 18, 0.38), Movement.rise(0, 0))
        .part(head(), Movement.rise(0, 46))
        .part(eyes(), Movement.rise(0.1, 46))
        .part(corners(), Movement.pop(0.5))
        .part(beam(), Face::scan)
        .part(Forms.check(396, 402, 36, Ink.TEAL), Movement.pop(1.2))
        .part(Forms.sparkle(92, 250, 11, Ink.SUN), Movement.pop(1.3))
        .part(Forms.sparkle(462, 250, 9, Ink.VIOLET), Movement.pop(1.4));
  }

  private static Group head() {
    return new Group(
        Forms.shadow(276, 300, 150, 142, 0.24),
        Forms.disc(276, 276, 126, Ink.ball("#fff2c4", "#ffcf62", "#f39a2d")),
        Forms.line("M178 232 A108 108 0 0 1 236 174", Color.web("#ffffff", 0.6), 9),
        Forms.line("M222 318 Q276 366 330 318", Color.web("#7a4300"), 12),
        Forms.disc(196, 308, 18, Ink.haze("#ff7b4f", 0.5)),
        Forms.disc(356, 308, 18, Ink.haze("#ff7b4f", 0.5)));
  }

  private static Group eyes() {
    return new Group(
        Forms.disc(234, 262, 13, Color.web("#5f3400")),
        Forms.disc(318, 262, 13, Color.web("#5f3400")),
        Forms.disc(238, 257, 4, Color.WHITE),
        Forms.disc(322, 257, 4, Color.WHITE));
  }

  private static Group corners() {
    String all =
        "M112 184 V146 Q112 112 146 112 H184 M368 112 H406 Q440 112 440 146 V184"
            + " M440 368 V406 Q440 440 406 440 H368 M184 440 H146 Q112 440 112 406 V368";
    var shade = Forms.line(all, Color.web("#16356b", 0.10), 18);
    shade.setLayoutY(7);
    return new Group(shade, Forms.line(all, Ink.BLUE, 18));
  }

  private static Group beam() {
    return new Group(
        Forms.box(
            128,
            236,
            296,
            40,
            0,
            new javafx.scene.paint.LinearGradient(
                0,
                0,
                0,
                1,
                true,
                javafx.scene.paint.CycleMethod.NO_CYCLE,
                new javafx.scene.paint.Stop(0, Color.web("#3fb6ff", 0)),
                new javafx.scene.paint.Stop(1, Color.web("#3fb6ff", 0.34)))),
        Forms.box(120, 274, 312, 5, 2.5, Ink.across("#7fd4ff", "#2f8ef0")));
  }

  private static Pose scan(double seconds) {
    double passed = Math.max(0, seconds - 0.9);
    return new Pose(0.85 * Movement.eased(seconds, 0.9, 0.6), 24 - 100 * Math.cos(passed * 1.1), 1);
  }
}

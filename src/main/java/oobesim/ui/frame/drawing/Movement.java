// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.frame.drawing;

import javafx.scene.Node;

/** How a part of a drawing moves: what it looks like follows from the time alone. */
@FunctionalInterface
interface Movement {
  /** When everything has entered and the idle movement begins, in seconds. */
  double ENTERED = 2;

  void at(Node part, double seconds);

  default Movement and(Movement other) {
    return (part, seconds) -> {
      at(part, seconds);
      other.at(part, seconds);
    };
  }

  /** Comes up from below and becomes visible. */
  static Movement rise(double delay, double distance) {
    return (part, seconds) -> {
      double done = eased(seconds, delay, 0.9);
      part.setOpacity(Math.min(1, done * 1.6));
      part.setTranslateY(distance * (1 - done));
    };
  }

  /** Grows out of its middle, a little too far and back. */
  static Movement pop(double delay) {
    return (part, seconds) -> {
      double time = Math.clamp((seconds - delay) / 0.7, 0, 1);
      double back = time - 1;
      double size = time == 0 ? 0 : 1 + 2.3 * back * back * back + 1.3 * back * back;
      part.setOpacity(Math.min(1, time * 3));
      part.setScaleX(Math.max(size, 0.001));
      part.setScaleY(Math.max(size, 0.001));
    };
  }

  /** Floats up and down for ever, beginning where it entered. */
  static Movement hover(double distance, double period, double delay) {
    return (part, seconds) -> {
      double still = part.getTranslateY();
      double idle = Math.max(0, seconds - ENTERED - delay);
      part.setTranslateY(still - distance * (1 - Math.cos(idle * 2 * Math.PI / period)) / 2);
    };
  }

  /** Leans to and fro for ever. */
  static Movement sway(double degrees, double period) {
    return (part, seconds) -> {
      double idle = Math.max(0, seconds - ENTERED);
      part.setRotate(degrees * Math.sin(idle * 2 * Math.PI / period));
    };
  }

  /** How far an entrance is, from 0 to 1, quick at first. */
  static double eased(double seconds, double delay, double length) {
    double time = Math.clamp((seconds - delay) / length, 0, 1);
    double left = 1 - time;
    return 1 - left * left * left;
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.frame.drawing;

/**
 * How a part of a drawing enters. A movement only computes; it sees no node, so that what a part
 * looks like cannot follow from anything but the time.
 */
@FunctionalInterface
interface Movement {
  /** The pose at some seconds. */
  Pose at(double seconds);

  /** This movement and another one at a time. */
  default Movement and(Movement other) {
    return seconds -> at(seconds).and(other.at(seconds));
  }

  /** Comes up from below and becomes visible. */
  static Movement rise(double delay, double distance) {
    return seconds -> {
      double done = eased(seconds, delay, 0.9);
      return new Pose(Math.min(1, done * 1.6), distance * (1 - done), 1);
    };
  }

  /** Grows out of its middle, a little too far and back. */
  static Movement pop(double delay) {
    return seconds -> {
      double time = Math.clamp((seconds - delay) / 0.7, 0, 1);
      double back = time - 1;
      double size = time == 0 ? 0 : 1 + 2.3 * back * back * back + 1.3 * back * back;
      return new Pose(Math.min(1, time * 3), 0, Math.max(size, 0.001));
    };
  }

  /** Becomes visible where it is. */
  static Movement appear(double delay, double length) {
    return seconds -> new Pose(eased(seconds, delay, length), 0, 1);
  }

  /** How far an entrance is, from 0 to 1, quick at first. */
  static double eased(double seconds, double delay, double length) {
    double time = Math.clamp((seconds - delay) / length, 0, 1);
    double left = 1 - time;
    return 1 - left * left * left;
  }
}

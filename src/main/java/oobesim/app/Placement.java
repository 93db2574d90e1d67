// SPDX-License-Identifier: Apache-2.0
package oobesim.app;

import java.util.List;
import java.util.Optional;

/**
 * Where the two windows lie.
 *
 * @param station of the instructor's window
 * @param trainee of the trainee's window
 * @param traineeDisplay the display that the trainee's window fills, empty for side by side
 */
record Placement(Area station, Area trainee, Optional<Integer> traineeDisplay) {
  /** Narrower a station cannot be. */
  private static final double LEAST = 1000;

  /** Narrower a trainee's window cannot be. */
  private static final double LEAST_TRAINEE = 620;

  /**
   * A part of the desktop, in pixels.
   *
   * @param x from the left
   * @param y from the top
   * @param width not negative
   * @param height not negative
   */
  record Area(double x, double y, double width, double height) {
    /** What a window takes that does not fill it, in its middle. */
    Area within() {
      return new Area(x + width / 20, y + height / 20, width * 0.9, height * 0.9);
    }
  }

  /**
   * The places on some displays.
   *
   * @param displays their usable areas, at least one
   * @param primary the number of the one with the desktop, from 0
   * @param remembered the number of the one that the trainee had before
   */
  static Placement of(List<Area> displays, int primary, Optional<Integer> remembered) {
    int home = Math.max(0, primary);
    if (displays.size() < 2) {
      return beside(displays.getFirst());
    }
    int other = home == 0 ? 1 : 0;
    int trainee = remembered.filter(it -> it >= 0 && it < displays.size()).orElse(other);
    int station = trainee == home ? other : home;
    return new Placement(
        Stations.size(displays.get(station)), displays.get(trainee), Optional.of(trainee));
  }

  /** The station takes what it needs; what is left, but not too little, is the trainee's. */
  private static Placement beside(Area room) {
    double station = Math.min(room.width(), Math.max(LEAST, Math.min(1600, room.width() * 0.62)));
    double left = Math.max(LEAST_TRAINEE, room.width() - station);
    double width = Math.min(left, room.width());
    return new Placement(
        new Area(room.x() + room.width() - station, room.y(), station, room.height()),
        new Area(room.x(), room.y(), width, Math.min(room.height(), width * 0.72 + 80)),
        Optional.empty());
  }
}

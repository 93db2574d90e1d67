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
  private static final double LEAST = 640;

  /** Wider it has no use for. */
  private static final double MOST = 1600;

  /** Narrower a trainee's window cannot be. */
  private static final double LEAST_TRAINEE = 620;

  /** Above the display. */
  private static final double BAR = 80;

  /** Below the display, for what is said of a wrong turn. */
  private static final double STRIP = 150;

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

  /** Neither covers the other where both have their least; the station has more of a large room. */
  private static Placement beside(Area room) {
    double most = Math.min(room.width() * 0.56, room.width() - LEAST_TRAINEE);
    double station = Math.min(room.width(), Math.clamp(most, LEAST, MOST));
    double width = Math.min(Math.max(LEAST_TRAINEE, room.width() - station), room.width());
    double height = width * 0.72 + BAR + STRIP;
    return new Placement(
        new Area(room.x() + room.width() - station, room.y(), station, room.height()),
        new Area(room.x(), room.y(), width, Math.min(room.height(), height)),
        Optional.empty());
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor.station;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Where moments lie on a strip on which long waits are drawn short.
 *
 * @param pieces the screens in order
 * @param factor how much narrower all are drawn so that they fit, 1 for as wide as they are
 */
public record TimelineScale(List<Piece> pieces, double factor) {
  private static final double LEAST = 18;
  private static final double DOUBLING = 33;
  private static final double SECONDS = 10;

  /** What is left free of the room behind the present. */
  private static final double AHEAD = 1.12;

  /** Narrower pictures show nothing; beyond it the strip scrolls. */
  private static final double NARROWEST = 0.55;

  public TimelineScale {
    pieces = List.copyOf(pieces);
  }

  /**
   * A screen on the strip.
   *
   * @param from when it came
   * @param to when it went, or now
   * @param x where it begins, in pixels
   * @param width how wide it is, in pixels
   */
  public record Piece(Duration from, Duration to, double x, double width) {
    /** Where a moment of it lies; one outside lies at its edge. */
    double at(Duration moment) {
      double whole = seconds(to.minus(from));
      double part = Math.clamp(seconds(moment.minus(from)), 0, whole);
      return whole == 0 ? x : x + width * part(part, whole);
    }

    private static double part(double seconds, double whole) {
      return (LEAST * seconds / whole + growth(seconds)) / natural(whole);
    }
  }

  /** The width of a screen that was shown so long, in pixels. */
  public static double width(Duration shown) {
    return natural(seconds(shown));
  }

  private static double natural(double seconds) {
    return LEAST + growth(seconds);
  }

  private static double growth(double seconds) {
    return DOUBLING * Math.log(1 + seconds / SECONDS) / Math.log(2);
  }

  private static double seconds(Duration time) {
    return time.toMillis() / 1000.0;
  }

  /**
   * The strip of some screens.
   *
   * @param begins when each of them came, in order
   * @param now the present, which ends the last one
   * @param room how wide the strip may be, in pixels
   * @param gap what lies between two screens, in pixels
   */
  public static TimelineScale of(List<Duration> begins, Duration now, double room, double gap) {
    double natural = 0;
    for (int i = 0; i < begins.size(); i++) {
      natural += width(end(begins, i, now).minus(begins.get(i)));
    }
    double gaps = gap * Math.max(0, begins.size() - 1);
    double fitting = natural == 0 ? 1 : (room / AHEAD - gaps) / natural;
    double factor = Math.clamp(fitting, NARROWEST, 1);
    List<Piece> pieces = new ArrayList<>();
    double x = 0;
    for (int i = 0; i < begins.size(); i++) {
      Duration to = end(begins, i, now);
      double width = factor * width(to.minus(begins.get(i)));
      pieces.add(new Piece(begins.get(i), to, x, width));
      x += width + gap;
    }
    return new TimelineScale(pieces, factor);
  }

  private static Duration end(List<Duration> begins, int index, Duration now) {
    return index + 1 < begins.size() ? begins.get(index + 1) : now;
  }

  /** Where a moment lies, in pixels from the left; the present lies at the end. */
  public double x(Duration moment) {
    return pieces.isEmpty() ? 0 : pieces.get(index(moment)).at(moment);
  }

  /** The screen that was shown at a moment, by its number from 0. */
  public int index(Duration moment) {
    int index = 0;
    for (int i = 1; i < pieces.size(); i++) {
      if (pieces.get(i).from().compareTo(moment) <= 0) {
        index = i;
      }
    }
    return index;
  }

  /** Where the last screen ends, in pixels. */
  public double end() {
    return pieces.isEmpty() ? 0 : pieces.getLast().x() + pieces.getLast().width();
  }
}

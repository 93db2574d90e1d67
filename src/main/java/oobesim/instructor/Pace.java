// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import oobesim.session.Steering;

/**
 * How fast virtual time runs.
 *
 * @param factor seconds of virtual time for one second of real time, above 0
 * @param paused whether it stands still
 */
public record Pace(double factor, boolean paused) {
  /** What can be chosen, from slow to fast. */
  public static final List<Integer> FACTORS = List.of(1, 10, 60, 600);

  /** Half an hour of installing takes half a minute, which a class can watch. */
  public static final Pace USUAL = new Pace(60, false);

  /** A suspended laptop or a stalled window must not make an hour pass at once. */
  private static final Duration LONGEST_FRAME = Duration.ofMillis(250);

  public Pace {
    if (!(factor > 0 && factor < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("time does not run at " + factor);
    }
  }

  /** The same, at another factor. */
  public Pace at(double other) {
    return new Pace(other, paused);
  }

  /** Paused if it ran, running if it was paused. */
  public Pace toggled() {
    return new Pace(factor, !paused);
  }

  /** The same speed, standing still or running. */
  public Pace standing(boolean still) {
    return new Pace(factor, still);
  }

  /** One choice faster; the fastest stays. */
  public Pace faster() {
    return FACTORS.stream().filter(f -> f > factor).findFirst().map(this::at).orElse(this);
  }

  /** One choice slower; the slowest stays. */
  public Pace slower() {
    return FACTORS.reversed().stream()
        .filter(f -> f < factor)
        .findFirst()
        .map(this::at)
        .orElse(this);
  }

  /** Whether virtual time runs faster than real time. */
  public boolean hurries() {
    return factor > 1;
  }

  /** As much of the real time since the frame before as counts. */
  static Duration counted(Duration real) {
    return real.compareTo(LONGEST_FRAME) > 0 ? LONGEST_FRAME : real;
  }

  /** The virtual time that passes in some real time. */
  public Duration virtual(Duration real) {
    return paused ? Duration.ZERO : Duration.ofNanos(Math.round(real.toNanos() * factor));
  }

  /** The factor in digits, such as {@code 60} or {@code 0.5}. */
  public String digits() {
    return new Steering.Speed(factor).digits();
  }

  /** What somebody does to come from this pace to another one. */
  List<Steering> to(Pace next) {
    List<Steering> steps = new ArrayList<>();
    if (next.factor != factor) {
      steps.add(new Steering.Speed(next.factor));
    }
    if (next.paused != paused) {
      steps.add(next.paused ? new Steering.Freeze() : new Steering.GoOn());
    }
    return steps;
  }
}

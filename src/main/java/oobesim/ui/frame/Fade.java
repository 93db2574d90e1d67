// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.frame;

import java.time.Duration;

/**
 * How one content gives way to the next.
 *
 * @param out how long the old one takes to go
 * @param delay when the new one begins to come
 * @param in how long the new one takes to come
 */
public record Fade(Duration out, Duration delay, Duration in) {
  /** At once. */
  public static final Fade NONE = of(0, 0, 0);

  /** From page to page: first out, then in. */
  public static final Fade PANEL = of(167, 167, 250);

  /** To and from the waiting ring: both at a time. */
  public static final Fade SPINNER = of(167, 0, 167);

  /** From one kind of frame to another. */
  public static final Fade FRAME = of(250, 0, 250);

  /** From one drawing to another; the new one then enters by itself. */
  public static final Fade DRAWING = of(500, 500, 1);

  private static Fade of(long out, long delay, long in) {
    return new Fade(Duration.ofMillis(out), Duration.ofMillis(delay), Duration.ofMillis(in));
  }

  double oldOpacity(Duration since) {
    return 1 - part(since, out);
  }

  double newOpacity(Duration since) {
    return since.compareTo(delay) < 0 ? 0 : part(since.minus(delay), in);
  }

  boolean over(Duration since) {
    return since.compareTo(out) >= 0 && since.compareTo(delay.plus(in)) >= 0;
  }

  private static double part(Duration since, Duration whole) {
    return whole.isZero() ? 1 : Math.clamp((double) since.toNanos() / whole.toNanos(), 0, 1);
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.console.time;

import java.util.ArrayList;
import java.util.List;

/** What is taken of a line already, so that nothing is written over anything. */
final class Spans {
  private record Span(double from, double to) {}

  private final double gap;
  private final List<Span> taken = new ArrayList<>();

  /** Nothing is taken; between two spans a gap is kept. */
  Spans(double gap) {
    this.gap = gap;
  }

  /** Takes a span whatever is there. */
  void mark(double from, double to) {
    taken.add(new Span(from, to));
  }

  /** Takes a span if it is free. */
  boolean take(double from, double to) {
    boolean free =
        taken.stream().allMatch(span -> to + gap <= span.from() || from - gap >= span.to());
    if (free) {
      taken.add(new Span(from, to));
    }
    return free;
  }
}

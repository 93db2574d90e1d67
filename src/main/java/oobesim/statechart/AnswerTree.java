// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * How a machine at one place answers one event: what it does and asks in which order, as far as
 * anybody has gone. All that is not asked of the rules is the same each time, so that a step which
 * goes a known way only asks, does, and finds the rest written down at the end.
 *
 * @param <C> the context
 */
final class AnswerTree<C> {
  private final Rules<C> rules;

  // Null until the first trail has led through it.
  Stretch<C> first;

  AnswerTree(Rules<C> rules) {
    this.rules = rules;
  }

  /** The step, if the way is known; null where nobody has gone that way. */
  Step<C> follow(StateConfiguration before, C context, Event event) {
    C now = context;
    List<Duration> lengths = null;
    Stretch<C> at = first;
    while (at != null) {
      C marked = now;
      for (Deed<C> deed = at.deeds; deed != null; deed = deed.next()) {
        if (deed.marks()) {
          marked = now;
        }
        if (deed.delay() == null) {
          now = deed.change(now, event);
        } else {
          lengths = lengths == null ? new ArrayList<>() : lengths;
          lengths.add(rules.delay(now, deed.delay()));
        }
      }
      if (at.outcome != null) {
        return at.outcome.step(before, now, lengths);
      }
      at = at.after(at.fact == null ? !Objects.equals(marked, now) : at.holds(now, event));
    }
    return null;
  }

  /** Whether any transition answers, where only that was asked; null where nobody has asked so. */
  Boolean accepts(C context, Event event) {
    Stretch<C> at = first;
    while (at != null && at.outcome == null) {
      at = at.after(at.holds(context, event));
    }
    return at == null ? null : (Boolean) !at.outcome.taken().isEmpty();
  }
}

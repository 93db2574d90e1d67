// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart;

import java.time.Duration;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;

/**
 * What the names in a chart mean, as pure functions over an immutable context: a stepper does not
 * ask twice for what it can know.
 *
 * @param <C> the context: whatever facts, actions and durations speak about
 */
public interface Rules<C> {
  /** Whether a fact of the closed list holds now. */
  boolean holds(C context, String fact, Event event);

  /** The context after an action; takes effect before the next guard is read. */
  C apply(C context, ActionCall action, Event event);

  /** How long a named duration lasts if it begins now. */
  Duration delay(C context, String name);

  /** A fact by itself, whose name need not be looked up each time that it is asked for. */
  default BiPredicate<C, Event> fact(String name) {
    return (context, event) -> holds(context, name, event);
  }

  /** An action by itself, whose name need not be looked up each time that it is done. */
  default BiFunction<C, Event, C> change(ActionCall action) {
    return (context, event) -> apply(context, action, event);
  }
}

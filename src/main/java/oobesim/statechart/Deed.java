// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart;

import java.util.function.BiFunction;

/**
 * Something that a step does between two questions: an action, or finding out how long a timer is
 * to run.
 *
 * @param change what the action makes of the context; null for a timer
 * @param delay the name of the timer's duration; null for an action
 * @param raised the event that the machine itself has raised and that is being answered; null while
 *     it is the one from outside
 * @param marks whether a later question wants to know what the context was before this
 * @param next what is done after it; null for the last one before a question or the end
 * @param <C> the context
 */
record Deed<C>(
    BiFunction<C, Event, C> change, String delay, Event raised, boolean marks, Deed<C> next) {

  /** The context after an action. */
  C change(C context, Event outer) {
    return change.apply(context, raised == null ? outer : raised);
  }

  /** The same followed by something else. */
  Deed<C> before(Deed<C> other) {
    return new Deed<>(change, delay, raised, marks, other);
  }

  /** The same with the context before it wanted. */
  Deed<C> marking() {
    return new Deed<>(change, delay, raised, true, next);
  }
}

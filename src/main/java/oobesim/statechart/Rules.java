// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart;

import java.time.Duration;

/**
 * What the names in a chart mean, as pure functions over an immutable context.
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
}

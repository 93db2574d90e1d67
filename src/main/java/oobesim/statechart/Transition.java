// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A way from one state to others, or something to do while staying.
 *
 * @param source the state whose transition it is
 * @param cause what makes it possible
 * @param guard what must hold, if anything
 * @param targets where it leads; several only into different regions; empty means staying
 * @param actions done between leaving and entering, in order
 * @param reenter whether the source is left and entered even if all targets lie inside it
 * @param order its number in document order among all transitions of the chart, from 0
 * @param meta facts that mean nothing to the engine, such as the source of the behaviour
 * @param description a sentence for people, empty if there is none
 */
public record Transition(
    StateId source,
    Cause cause,
    Optional<Guard> guard,
    List<StateId> targets,
    List<ActionCall> actions,
    boolean reenter,
    int order,
    Map<String, String> meta,
    String description) {
  public Transition {
    targets = List.copyOf(targets);
    actions = List.copyOf(actions);
    meta = Collections.unmodifiableMap(new LinkedHashMap<>(meta));
  }

  /**
   * Whether it does nothing but keep its event from less specific transitions and from the states
   * around its own: XState's forbidden transition.
   */
  public boolean inert() {
    return targets.isEmpty() && actions.isEmpty();
  }
}

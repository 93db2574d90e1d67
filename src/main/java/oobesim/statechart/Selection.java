// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Chooses the transitions that an event, or no event, makes possible.
 *
 * @param chart the chart
 * @param trail knows what guards mean
 * @param effort counts what is looked at
 * @param <C> the context
 */
record Selection<C>(PlacedChart chart, Trail<C> trail, Effort effort) {

  /** For each innermost active state under the given one: the first answer on the way out. */
  List<PlacedTransition> answers(PlacedState state, Set<PlacedState> active, Event event) {
    effort.looked(1);
    List<PlacedTransition> inner = new ArrayList<>();
    for (PlacedState child : state.children) {
      if (active.contains(child)) {
        inner.addAll(answers(child, active, event));
      }
    }
    return inner.isEmpty()
        ? first(chart.transitionsOf(state).candidates(event.name()), event)
        : inner;
  }

  /** The eventless transitions that can be taken together now. */
  List<PlacedTransition> eventless(Set<PlacedState> active, Reach reach, Event event) {
    Set<PlacedTransition> enabled = new LinkedHashSet<>();
    for (PlacedState state : active) {
      if (state.atomic()) {
        enabled.addAll(firstAlways(state, event));
      }
    }
    return enabled.isEmpty() ? List.of() : reach.withoutConflicts(enabled, active);
  }

  private List<PlacedTransition> firstAlways(PlacedState innermost, Event event) {
    for (PlacedState at = innermost; at != null; at = at.parent) {
      List<PlacedTransition> found = first(chart.transitionsOf(at).always(), event);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private List<PlacedTransition> first(Collection<PlacedTransition> candidates, Event event) {
    return candidates.stream()
        .filter(candidate -> allows(candidate.transition(), event))
        .limit(1)
        .toList();
  }

  private boolean allows(Transition transition, Event event) {
    effort.looked(1);
    return transition.guard().map(guard -> guard.holds(fact -> holds(fact, event))).orElse(true);
  }

  private boolean holds(String fact, Event event) {
    effort.looked(1);
    return trail.holds(fact, event);
  }
}

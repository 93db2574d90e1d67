// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;

/**
 * Where a machine can be, once for all who are there, with what is known of how it answers there.
 *
 * @param <C> the context
 */
final class Place<C> {
  /** So many names of events are known by heart; others are looked for each time. */
  private static final int MOST_NAMES = 64;

  final Places<C> places;
  final StateConfiguration configuration;
  final List<PlacedState> active;
  final Map<PlacedState, List<PlacedState>> history;

  /** Whether the machine has ended. */
  final boolean ended;

  private volatile Lookup<AnswerTree<C>> steps = new Lookup<>();
  private volatile Lookup<AnswerTree<C>> accepted = new Lookup<>();

  Place(Places<C> places, List<PlacedState> active, Map<PlacedState, List<PlacedState>> history) {
    this.places = places;
    this.active = active;
    this.history = history;
    this.ended = Completion.reached(places.chart().root, Set.copyOf(active));
    Map<StateId, Set<StateId>> recalled = new LinkedHashMap<>();
    history.forEach((past, states) -> recalled.put(past.state.id(), ids(states)));
    this.configuration = new StateConfiguration(ids(active), recalled, this);
  }

  private static SequencedSet<StateId> ids(List<PlacedState> states) {
    SequencedSet<StateId> ids = new LinkedHashSet<>();
    states.forEach(state -> ids.add(state.state.id()));
    return ids;
  }

  /** How an event is answered here. */
  AnswerTree<C> steps(String event) {
    AnswerTree<C> found = steps.get(event);
    return found == null ? learn(event) : found;
  }

  /** Whether an event is answered here by a transition of its own. */
  AnswerTree<C> accepted(String event) {
    AnswerTree<C> found = accepted.get(event);
    return found == null ? learnAccepted(event) : found;
  }

  private synchronized AnswerTree<C> learn(String event) {
    steps = with(steps, event);
    return tree(steps, event);
  }

  private synchronized AnswerTree<C> learnAccepted(String event) {
    accepted = with(accepted, event);
    return tree(accepted, event);
  }

  /** Events that the chart cannot tell from each other have one tree. */
  private Lookup<AnswerTree<C>> with(Lookup<AnswerTree<C>> known, String event) {
    String heard = places.chart().heardAs(event);
    Lookup<AnswerTree<C>> more =
        known.get(heard) == null ? known.with(heard, new AnswerTree<>(places.rules())) : known;
    return more.get(event) == null && more.size() < MOST_NAMES
        ? more.with(event, more.get(heard))
        : more;
  }

  private AnswerTree<C> tree(Lookup<AnswerTree<C>> known, String event) {
    AnswerTree<C> found = known.get(event);
    return found == null ? known.get(places.chart().heardAs(event)) : found;
  }
}

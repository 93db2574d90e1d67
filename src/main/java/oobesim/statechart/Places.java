// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The places of a chart that anybody has come to.
 *
 * @param <C> the context
 */
final class Places<C> {
  private final PlacedChart chart;
  private final Rules<C> rules;
  private final Room room;
  private final Map<Key, Place<C>> known = new ConcurrentHashMap<>();

  Places(PlacedChart chart, Rules<C> rules, Room room) {
    this.chart = chart;
    this.rules = rules;
    this.room = room;
  }

  /** Equal places in equal order, of what is active as well as of what is recalled. */
  private record Key(
      List<PlacedState> active, List<Map.Entry<PlacedState, List<PlacedState>>> history) {}

  PlacedChart chart() {
    return chart;
  }

  Rules<C> rules() {
    return rules;
  }

  /** The place where a machine is. Throws if the chart has none such. */
  @SuppressWarnings("unchecked")
  Place<C> of(StateConfiguration now) {
    if (now.place != null && now.place.places == this) {
      return (Place<C>) now.place;
    }
    Map<PlacedState, List<PlacedState>> history = new LinkedHashMap<>();
    now.history().forEach((id, states) -> history.put(chart.at(id), chart.at(states)));
    return known(chart.at(now.active()), history);
  }

  /** The place with these states, which then stand in document order. */
  Place<C> at(Collection<PlacedState> active, Map<PlacedState, List<PlacedState>> history) {
    Map<PlacedState, List<PlacedState>> sorted = new LinkedHashMap<>();
    history.forEach((past, states) -> sorted.put(past, inOrder(states)));
    return known(inOrder(active), sorted);
  }

  private Place<C> known(List<PlacedState> active, Map<PlacedState, List<PlacedState>> history) {
    Key key = new Key(active, new ArrayList<>(history.entrySet()));
    Place<C> found = known.get(key);
    if (found != null) {
      return found;
    }
    Place<C> added = new Place<>(this, active, history);
    Place<C> other = room.take() ? known.putIfAbsent(key, added) : null;
    return other == null ? added : other;
  }

  private static List<PlacedState> inOrder(Collection<PlacedState> states) {
    List<PlacedState> sorted = new ArrayList<>(states);
    sorted.sort(Comparator.comparingInt(state -> state.order));
    return List.copyOf(sorted);
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import oobesim.flow.Flow;
import oobesim.flow.Layers;
import oobesim.page.ScreenId;
import oobesim.statechart.State;
import oobesim.statechart.StateConfiguration;
import oobesim.statechart.StateId;

/**
 * What follows from where a run is in its chart, which is asked more often than it changes.
 *
 * @param configuration where it is
 * @param layers the screen that is shown there, and what it lies over
 * @param innermost the ids of the innermost active states
 */
record Whereabouts(StateConfiguration configuration, Layers layers, List<String> innermost) {
  /** Before a run has begun. */
  static final Whereabouts NOWHERE =
      new Whereabouts(
          new StateConfiguration(new LinkedHashSet<>(), Map.of()),
          Layers.of(ScreenId.OFF),
          List.of());

  /** Of a run of a flow. */
  static Whereabouts of(Flow flow, StateConfiguration now) {
    List<String> innermost =
        now.active().stream().filter(id -> isInnermost(flow, id)).map(StateId::value).toList();
    return new Whereabouts(
        now, flow.layers(now).orElseGet(() -> Layers.of(ScreenId.OFF)), innermost);
  }

  private static boolean isInnermost(Flow flow, StateId id) {
    return flow.chart().find(id).map(State::children).map(List::isEmpty).orElse(false);
  }
}

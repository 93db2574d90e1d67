// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import oobesim.page.PageId;
import oobesim.statechart.State;
import oobesim.statechart.StateConfiguration;
import oobesim.statechart.StateId;
import oobesim.statechart.Statechart;

/**
 * What the states of a chart show, found once: every run asks after each step, and comes to the
 * same places as the others.
 */
public final class StateScreens {
  /** More places than these are worked out each time; a large chart must not fill the memory. */
  private static final int MOST = 5000;

  private final Statechart chart;
  private final Map<StateId, PageId> screens = new HashMap<>();
  private final Set<StateId> innermost = new HashSet<>();
  private final Map<StateConfiguration, Shown> known = new ConcurrentHashMap<>();

  /** Those of a chart; what it names that is no page is left out. */
  StateScreens(Statechart chart, OwnPages own) {
    this.chart = chart;
    for (State state : chart.states()) {
      Optional.ofNullable(state.meta().get("screen"))
          .flatMap(own::named)
          .ifPresent(page -> screens.put(state.id(), page));
      if (state.children().isEmpty()) {
        innermost.add(state.id());
      }
    }
  }

  /** The screen that a state names, empty if it names none. */
  Optional<PageId> of(StateId id) {
    return Optional.ofNullable(screens.get(id));
  }

  /** What is shown where a machine is. */
  Shown in(StateConfiguration configuration) {
    Shown shown = known.get(configuration);
    if (shown == null) {
      shown = found(configuration);
      if (known.size() < MOST) {
        known.put(configuration, shown);
      }
    }
    return shown;
  }

  private Shown found(StateConfiguration configuration) {
    List<String> states =
        configuration.active().stream().filter(innermost::contains).map(StateId::value).toList();
    return new Shown(layers(configuration), states);
  }

  private Optional<Layers> layers(StateConfiguration configuration) {
    StateId front = null;
    PageId shown = null;
    for (StateId id : configuration.active().reversed()) {
      PageId screen = screens.get(id);
      if (screen != null && shown == null) {
        front = id;
        shown = screen;
      } else if (screen != null && !chart.isInside(front, id)) {
        return Optional.of(new Layers(shown, Optional.of(screen)));
      }
    }
    return Optional.ofNullable(shown).map(Layers::of);
  }

  /**
   * What is shown at a place of a machine.
   *
   * @param layers the screen and what it lies over; empty if no active state names one
   * @param innermost the ids of the innermost active states, in document order
   */
  public record Shown(Optional<Layers> layers, List<String> innermost) {
    public Shown {
      innermost = List.copyOf(innermost);
    }
  }
}

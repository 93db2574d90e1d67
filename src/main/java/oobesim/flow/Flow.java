// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import java.util.Optional;
import oobesim.page.PageId;
import oobesim.provisioning.World;
import oobesim.statechart.Rules;
import oobesim.statechart.State;
import oobesim.statechart.StateConfiguration;
import oobesim.statechart.StateId;
import oobesim.statechart.Statechart;
import oobesim.statechart.Stepper;

/**
 * A chart whose names are bound to the imitated world.
 *
 * @param id the flow's id
 * @param chart the states
 * @param failures what can fail
 * @param rules what the chart's names mean
 * @param own the pages that the file brings
 * @param stepper steps the chart; it keeps no state, so all runs of the flow share it
 */
public record Flow(
    String id,
    Statechart chart,
    FailureCatalog failures,
    Rules<World> rules,
    OwnPages own,
    Stepper<World> stepper) {
  /** A flow without pages of its own, whose chart is prepared for its runs. */
  public Flow(String id, Statechart chart, FailureCatalog failures, Rules<World> rules) {
    this(id, chart, failures, rules, OwnPages.NONE, new Stepper<>(chart, rules));
  }

  /** The screen that is shown: the one that the innermost active state names. */
  public Optional<PageId> screen(StateConfiguration configuration) {
    for (StateId id : configuration.active().reversed()) {
      Optional<PageId> screen = screenOf(id);
      if (screen.isPresent()) {
        return screen;
      }
    }
    return Optional.empty();
  }

  /** The screen that is shown, with the one of another region that it lies over. */
  public Optional<Layers> layers(StateConfiguration configuration) {
    StateId front = null;
    Optional<PageId> shown = Optional.empty();
    for (StateId id : configuration.active().reversed()) {
      Optional<PageId> screen = screenOf(id);
      if (screen.isPresent() && front == null) {
        front = id;
        shown = screen;
      } else if (screen.isPresent() && !chart.isInside(front, id)) {
        return Optional.of(new Layers(shown.orElseThrow(), screen));
      }
    }
    return shown.map(Layers::of);
  }

  /** The screen that a state names. */
  public Optional<PageId> screenOf(StateId id) {
    return chart.find(id).map(State::meta).map(meta -> meta.get("screen")).flatMap(own::named);
  }
}

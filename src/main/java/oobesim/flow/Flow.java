// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import java.util.Optional;
import oobesim.page.PageId;
import oobesim.provisioning.World;
import oobesim.statechart.Rules;
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
 * @param shows what its states show
 */
public record Flow(
    String id,
    Statechart chart,
    FailureCatalog failures,
    Rules<World> rules,
    OwnPages own,
    Stepper<World> stepper,
    StateScreens shows) {
  /** A flow whose chart is prepared for its runs. */
  public Flow(
      String id,
      Statechart chart,
      FailureCatalog failures,
      Rules<World> rules,
      OwnPages own,
      Stepper<World> stepper) {
    this(id, chart, failures, rules, own, stepper, new StateScreens(chart, own));
  }

  /** A flow without pages of its own, whose chart is prepared for its runs. */
  public Flow(String id, Statechart chart, FailureCatalog failures, Rules<World> rules) {
    this(id, chart, failures, rules, OwnPages.NONE, new Stepper<>(chart, rules));
  }

  /** The screen that is shown: the one that the innermost active state names. */
  public Optional<PageId> screen(StateConfiguration configuration) {
    return layers(configuration).map(Layers::front);
  }

  /** The screen that is shown, with the one of another region that it lies over. */
  public Optional<Layers> layers(StateConfiguration configuration) {
    return shown(configuration).layers();
  }

  /** What is shown at a place of the machine, and which states it is in there. */
  public StateScreens.Shown shown(StateConfiguration configuration) {
    return shows.in(configuration);
  }

  /** The screen that a state names. */
  public Optional<PageId> screenOf(StateId id) {
    return shows.of(id);
  }
}

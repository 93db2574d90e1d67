// SPDX-License-Identifier: Apache-2.0
package oobesim.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SequencedSet;
import oobesim.statechart.CompoundState;
import oobesim.statechart.ParallelState;
import oobesim.statechart.State;
import oobesim.statechart.StateConfiguration;
import oobesim.statechart.StateId;
import oobesim.statechart.Statechart;

/** Which sets of states a run of the shipped flow may be in. */
public final class LegalStates {
  private static final Statechart CHART = ShippedFlow.flow().chart();

  private LegalStates() {}

  /** Of an active compound state exactly one child is active, of a parallel one all regions. */
  public static void assertLegal(StateConfiguration states) {
    SequencedSet<StateId> active = states.active();
    assertThat(active).contains(CHART.root().id());
    for (StateId id : active) {
      State state = CHART.find(id).orElseThrow();
      long children =
          state.children().stream().filter(child -> active.contains(child.id())).count();
      switch (state) {
        case CompoundState _ -> assertThat(children).as("children of %s", id).isEqualTo(1);
        case ParallelState parallel -> assertThat(children).isEqualTo(parallel.regions().size());
        default -> assertThat(children).isZero();
      }
    }
  }
}

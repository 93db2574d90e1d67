// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import oobesim.statechart.State;

/** What a run of a flow can note without ending anything. */
public final class Notices {
  private Notices() {}

  /** The ids of the catalogue's entries that do not fail, and of those that the chart notes. */
  public static Set<String> of(Flow flow) {
    Set<String> ids = new TreeSet<>();
    flow.failures().all().stream()
        .filter(entry -> entry.effect() != FailureEntry.Effect.FAILS)
        .forEach(entry -> ids.add(entry.id()));
    for (State state : flow.chart().states()) {
      Stream.of(
              state.entry().stream(),
              state.exit().stream(),
              state.transitions().stream().flatMap(way -> way.actions().stream()))
          .flatMap(calls -> calls)
          .filter(call -> call.name().equals(UserActions.NOTICE))
          .forEach(call -> ids.add(call.parameter(UserActions.NOTED)));
    }
    return ids;
  }
}

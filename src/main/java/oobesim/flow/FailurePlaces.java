// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import oobesim.provisioning.plan.EspPhase;
import oobesim.provisioning.plan.EspTask;
import oobesim.statechart.State;
import oobesim.statechart.Statechart;

/** The places at which something is tried, so that a failure can strike there. */
public final class FailurePlaces {
  private FailurePlaces() {}

  /** Whether an action that a journal tells tries something at a place. */
  public static boolean tries(String action, String place) {
    return action.equals("attempt {place=" + place + "}")
        || place.equals(AttemptActions.DOWNLOAD) && action.equals("download-profile");
  }

  /** The rows of the status page and the places that a chart tries. */
  public static Set<String> of(Statechart chart) {
    Set<String> places = new TreeSet<>(Set.of(AttemptActions.DOWNLOAD));
    for (EspPhase phase : EspPhase.values()) {
      EspTask.in(phase).forEach(task -> places.add(phase.id() + "/" + task.id()));
    }
    for (State state : chart.states()) {
      Stream.concat(
              state.entry().stream(),
              state.transitions().stream().flatMap(way -> way.actions().stream()))
          .filter(call -> call.name().equals("attempt"))
          .forEach(call -> places.add(call.parameter("place")));
    }
    return places;
  }
}

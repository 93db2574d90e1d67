// SPDX-License-Identifier: Apache-2.0
package oobesim.rows;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import oobesim.flow.Flow;
import oobesim.provisioning.World;
import oobesim.provisioning.plan.EspPhase;
import oobesim.statechart.ActionCall;
import oobesim.statechart.Event;
import oobesim.statechart.HistoryState;
import oobesim.statechart.Rules;
import oobesim.statechart.State;
import oobesim.statechart.StateId;
import oobesim.statechart.StateTraits;
import oobesim.statechart.Statechart;
import oobesim.statechart.Transition;
import oobesim.support.SameRules;

/**
 * Where runs came by: states that were entered and transitions that were taken, those of a moment
 * included, what was done and which times were asked for.
 *
 * @param states ids
 * @param transitions their numbers
 * @param actions what was done
 * @param times names of times that the world determines
 */
record Trace(
    Set<StateId> states, Set<Integer> transitions, Set<ActionCall> actions, Set<String> times) {
  private static final String ENTERED = "trace-entered";
  private static final String TAKEN = "trace-taken";

  Trace() {
    this(new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>());
  }

  /** The flow, with each run of it leaving its trace here. */
  Flow following(Flow flow) {
    Set<StateId> pasts = new HashSet<>();
    for (State state : flow.chart().states()) {
      if (state instanceof HistoryState) {
        pasts.add(state.id());
      }
    }
    Statechart chart =
        ChartChange.changed(
            flow.chart(), traits -> pasts.contains(traits.id()) ? traits : marked(traits));
    return new Flow(flow.id(), chart, flow.failures(), new Following(flow.rules()));
  }

  private static StateTraits marked(StateTraits old) {
    return new StateTraits(
        old.id(),
        old.key(),
        marked(old.entry(), ENTERED, old.id().value()),
        old.exit(),
        old.transitions().stream().map(Trace::marked).toList(),
        old.meta(),
        old.tags(),
        old.description());
  }

  private static Transition marked(Transition old) {
    return new Transition(
        old.source(),
        old.cause(),
        old.guard(),
        old.targets(),
        old.inert() ? List.of() : marked(old.actions(), TAKEN, Integer.toString(old.order())),
        old.reenter(),
        old.order(),
        old.meta(),
        old.description());
  }

  private static List<ActionCall> marked(List<ActionCall> old, String name, String what) {
    List<ActionCall> calls = new ArrayList<>(List.of(new ActionCall(name, Map.of("what", what))));
    calls.addAll(old);
    return calls;
  }

  /** What it has taken down so far, which it then forgets. */
  Trace taken() {
    Trace taken =
        new Trace(
            new HashSet<>(states),
            new HashSet<>(transitions),
            new HashSet<>(actions),
            new HashSet<>(times));
    states.clear();
    transitions.clear();
    actions.clear();
    times.clear();
    return taken;
  }

  /** Whether something was tried at a place of the catalogue. */
  boolean tries(String place) {
    int row = place.indexOf('/');
    if (row >= 0) {
      return begins(place.substring(0, row));
    }
    return switch (place) {
      case "app" -> begins(EspPhase.DEVICE_SETUP.id()) || begins(EspPhase.ACCOUNT_SETUP.id());
      case "profile-download" -> actions.contains(new ActionCall("download-profile", Map.of()));
      default -> actions.contains(new ActionCall("attempt", Map.of("place", place)));
    };
  }

  private boolean begins(String phase) {
    return actions.contains(new ActionCall("begin-phase", Map.of("phase", phase)))
        || actions.contains(new ActionCall("begin-device-preparation", Map.of()));
  }

  /** Whether the chart itself recorded a failure. */
  boolean records(String failure) {
    return actions.contains(new ActionCall("record-failure", Map.of("failure", failure)));
  }

  /** The rules of the flow, which know the marks as well. */
  private final class Following extends SameRules {
    Following(Rules<World> rules) {
      super(rules);
    }

    @Override
    public World apply(World world, ActionCall action, Event event) {
      switch (action.name()) {
        case ENTERED -> states.add(new StateId(action.parameter("what")));
        case TAKEN -> transitions.add(Integer.valueOf(action.parameter("what")));
        default -> {
          actions.add(action);
          return super.apply(world, action, event);
        }
      }
      return world;
    }

    @Override
    public Duration delay(World world, String name) {
      times.add(name);
      return super.delay(world, name);
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.exploration;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import oobesim.statechart.Cause;
import oobesim.statechart.HistoryState;
import oobesim.statechart.State;
import oobesim.statechart.StateConfiguration;
import oobesim.statechart.StateId;
import oobesim.statechart.Statechart;
import oobesim.statechart.Transition;

/**
 * The goals of a chart by number, and which of them a step meets. Forbidden transitions are no
 * goals: nobody can see that one was taken.
 */
public final class Goals {
  private final List<Goal> goals = new ArrayList<>();
  private final Statechart chart;
  private final Map<StateId, int[]> around = new HashMap<>();
  private final Map<Integer, Integer> takes = new HashMap<>();
  private final Map<Integer, int[]> passedOver = new HashMap<>();
  private final Map<StateId, int[]> asked = new HashMap<>();
  private final Map<StateId, Map<String, int[]>> refusable = new HashMap<>();

  /** Those of a chart. */
  public Goals(Statechart chart) {
    this.chart = chart;
    Map<StateId, Integer> stands = new HashMap<>();
    for (State state : chart.states()) {
      if (!(state instanceof HistoryState)) {
        stands.put(state.id(), add(new Goal.Stands(state)));
      }
    }
    Map<Integer, Integer> declines = new HashMap<>();
    for (Transition transition : chart.transitions()) {
      if (!transition.inert()) {
        takes.put(transition.order(), add(new Goal.Takes(transition)));
      }
      if (transition.guard().isPresent()) {
        declines.put(transition.order(), add(new Goal.Declines(transition)));
      }
    }
    chart.states().forEach(state -> index(state, stands, declines));
  }

  private int add(Goal goal) {
    goals.add(goal);
    return goals.size() - 1;
  }

  private void index(State state, Map<StateId, Integer> stands, Map<Integer, Integer> declines) {
    List<Integer> outwards = new ArrayList<>();
    for (State at = state; at != null; at = chart.parentOf(at).orElse(null)) {
      Integer goal = stands.get(at.id());
      if (goal != null) {
        outwards.add(goal);
      }
    }
    around.put(state.id(), ints(outwards));
    Map<Cause, List<Integer>> earlier = new HashMap<>();
    for (Transition transition : state.transitions()) {
      List<Integer> before =
          earlier.computeIfAbsent(transition.cause(), cause -> new ArrayList<>());
      passedOver.put(transition.order(), ints(before));
      if (declines.containsKey(transition.order())) {
        before.add(declines.get(transition.order()));
      }
    }
    Map<String, int[]> events = new HashMap<>();
    earlier.forEach(
        (cause, guarded) -> {
          switch (cause) {
            case Cause.Always _ -> asked.put(state.id(), ints(guarded));
            case Cause.On(String event) -> events.put(event, ints(guarded));
            case Cause.After after -> events.put(after.event(), ints(guarded));
            case Cause.Done done -> events.put(done.event(), ints(guarded));
          }
        });
    refusable.put(state.id(), events);
  }

  private static int[] ints(List<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }

  /** How many there are. */
  public int size() {
    return goals.size();
  }

  /** The goal of a number. */
  public Goal goal(int number) {
    return goals.get(number);
  }

  /** All that are states. */
  public BitSet states() {
    BitSet set = new BitSet();
    for (int i = 0; i < goals.size(); i++) {
      set.set(i, goals.get(i) instanceof Goal.Stands);
    }
    return set;
  }

  /** All that are transitions, with the guards that did not hold. */
  public BitSet transitions() {
    BitSet set = states();
    set.flip(0, goals.size());
    return set;
  }

  /** The number of a state. */
  public int stands(StateId state) {
    return around.get(state)[0];
  }

  /** Where a machine came to rest: the states, and the guards that kept it there. */
  void rests(StateConfiguration now, BitSet met) {
    for (StateId id : now.active()) {
      set(around.get(id), met);
      set(asked.getOrDefault(id, new int[0]), met);
    }
  }

  /** A transition was taken. */
  void taken(Transition transition, BitSet met) {
    set(around.get(transition.source()), met);
    transition.targets().forEach(target -> set(around.get(target), met));
    set(passedOver.get(transition.order()), met);
    Integer goal = takes.get(transition.order());
    if (goal != null) {
      met.set(goal);
    }
  }

  /** An event came and no active state inside a place wanted it; everywhere without a place. */
  void declined(StateConfiguration now, String event, StateId inside, BitSet met) {
    for (StateId id : now.active()) {
      if (inside == null || chart.isInside(id, inside)) {
        set(refusable.get(id).getOrDefault(event, new int[0]), met);
      }
    }
  }

  private static void set(int[] numbers, BitSet met) {
    for (int number : numbers) {
      met.set(number);
    }
  }
}

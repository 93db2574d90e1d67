// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What a way of answering an event comes to, whenever it is gone.
 *
 * @param place where the machine is then; null where the event was ignored
 * @param actions the actions, in order
 * @param timers the orders about timers; those that are open have some length
 * @param open the places of those whose length the rules know
 * @param taken the transitions, in order
 * @param effort how much finding it has taken, in portions that are the same on every machine
 * @param done whether the machine has ended
 * @param <C> the context
 */
record Outcome<C>(
    Place<C> place,
    List<ActionCall> actions,
    List<TimerCommand> timers,
    List<Integer> open,
    List<Transition> taken,
    long effort,
    boolean done) {
  Outcome {
    actions = List.copyOf(actions);
    timers = List.copyOf(timers);
    open = List.copyOf(open);
    taken = List.copyOf(taken);
  }

  /** The event was ignored, or is not one that a transition answers. */
  static <C> Outcome<C> ignored(long effort) {
    return new Outcome<>(null, List.of(), List.of(), List.of(), List.of(), effort, false);
  }

  /**
   * The step.
   *
   * @param before where the machine was
   * @param context what has become of the context
   * @param lengths how long the open timers run, in order; null if there are none
   */
  Step<C> step(StateConfiguration before, C context, List<Duration> lengths) {
    return place == null
        ? new Step<>(before, context, actions, timers, taken, false, effort, false)
        : new Step<>(
            place.configuration,
            context,
            actions,
            lengths == null ? timers : timers(lengths),
            taken,
            true,
            effort,
            done);
  }

  private List<TimerCommand> timers(List<Duration> lengths) {
    List<TimerCommand> all = new ArrayList<>(timers);
    for (int i = 0; i < open.size(); i++) {
      TimerCommand.Start start = (TimerCommand.Start) all.get(open.get(i));
      all.set(open.get(i), new TimerCommand.Start(start.id(), start.event(), lengths.get(i)));
    }
    return all;
  }
}

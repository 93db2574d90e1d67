// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart;

import java.util.List;

/**
 * What one event did, all that followed from it included.
 *
 * <p>A chart whose {@code always} transitions or raised events never come to rest is cut after
 * {@link Stepper#MOST_MICROSTEPS} microsteps, and so is one that has taken {@link
 * Stepper#MOST_EFFORT} of effort: the step then ends in the legal configuration that was reached
 * last, and {@code taken} shows the loop.
 *
 * @param configuration where the machine is now
 * @param context the context now
 * @param actions all actions in the order in which they were applied to the context; the built-in
 *     {@code raise} is not among them, since nothing of it is left to do
 * @param timers timers to start and to forget, in order
 * @param taken the transitions, in the order in which they were taken; forbidden ones are not
 *     listed
 * @param handled false if no transition was enabled: the event was ignored, and configuration and
 *     context are as before
 * @param effort how much was asked and done, in portions that are the same on every machine
 * @param done whether the machine has ended; timers that still run are then to be forgotten
 */
public record Step<C>(
    StateConfiguration configuration,
    C context,
    List<ActionCall> actions,
    List<TimerCommand> timers,
    List<Transition> taken,
    boolean handled,
    long effort,
    boolean done) {
  public Step {
    actions = List.copyOf(actions);
    timers = List.copyOf(timers);
    taken = List.copyOf(taken);
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart;

import java.util.function.BiPredicate;

/**
 * What a step does up to its next question or its end, which nothing else can have a say in.
 *
 * <p>Threads may find the same way at once: each writes down an equal one, and one of them stays.
 *
 * @param <C> the context
 */
final class Stretch<C> {
  /** What is done before the question; null for nothing. */
  final Deed<C> deeds;

  /** The fact that is asked for; null asks whether the context has changed since the mark. */
  final BiPredicate<C, Event> fact;

  /** The event that the machine itself has raised; null while it is the one from outside. */
  final Event raised;

  /** What the step has come to; null where a question is asked. */
  final Outcome<C> outcome;

  // How it goes on; null where nobody has gone yet.
  Stretch<C> yes;
  Stretch<C> no;

  private Stretch(Deed<C> deeds, BiPredicate<C, Event> fact, Event raised, Outcome<C> outcome) {
    this.deeds = deeds;
    this.fact = fact;
    this.raised = raised;
    this.outcome = outcome;
  }

  /** Up to a fact. */
  static <C> Stretch<C> upTo(Deed<C> deeds, BiPredicate<C, Event> fact, Event raised) {
    return new Stretch<>(deeds, fact, raised, null);
  }

  /** Up to the question whether the context has changed since the mark. */
  static <C> Stretch<C> upToChange(Deed<C> deeds) {
    return new Stretch<>(deeds, null, null, null);
  }

  /** Up to the end. */
  static <C> Stretch<C> upToEnd(Deed<C> deeds, Outcome<C> outcome) {
    return new Stretch<>(deeds, null, null, outcome);
  }

  /** Whether the fact holds. */
  boolean holds(C context, Event outer) {
    return fact.test(context, raised == null ? outer : raised);
  }

  /** How it goes on after an answer; null where nobody has gone yet. */
  Stretch<C> after(boolean answer) {
    return answer ? yes : no;
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart;

/**
 * Counts what a step asks and does, in about equal portions of work: whoever runs strange charts
 * needs a measure that is the same on every machine.
 */
final class Effort {
  /** A step that takes more is cut like one that does not come to rest. */
  static final long MOST_IN_A_STEP = 300_000;

  private static final int OF_AN_ACTION = 20;
  private static final int OF_A_STATE = 5;

  private long spent;

  /** Something was looked at: a state, a transition, a fact of a guard. */
  void looked(long times) {
    spent += times;
  }

  /** An action changed the context. */
  void acted() {
    spent += OF_AN_ACTION;
  }

  /** A state was entered or left. */
  void moved() {
    spent += OF_A_STATE;
  }

  boolean tooMuch() {
    return spent >= MOST_IN_A_STEP;
  }

  long spent() {
    return spent;
  }
}

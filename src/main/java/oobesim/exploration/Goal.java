// SPDX-License-Identifier: Apache-2.0
package oobesim.exploration;

import oobesim.statechart.State;
import oobesim.statechart.Transition;

/** Something that a run of a flow can come by, and that a set of runs can leave out. */
public sealed interface Goal {
  /** A state is active, be it for no time at all. */
  record Stands(State state) implements Goal {}

  /** A transition is taken. */
  record Takes(Transition transition) implements Goal {}

  /** A transition's guard was asked and did not hold. */
  record Declines(Transition transition) implements Goal {}
}

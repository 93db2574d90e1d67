// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart;

import java.util.List;
import java.util.Map;

/** One state of a chart; which kind it is decides what being in it means. */
public sealed interface State
    permits AtomicState, CompoundState, ParallelState, FinalState, HistoryState {

  /** What every kind of state has. */
  StateTraits traits();

  /** The states directly inside, in document order, history states included. */
  List<State> children();

  /** The id by which targets and configurations speak of it. */
  default StateId id() {
    return traits().id();
  }

  /** Its name among its siblings. */
  default String key() {
    return traits().key();
  }

  /** What is done on entering it. */
  default List<ActionCall> entry() {
    return traits().entry();
  }

  /** What is done on leaving it. */
  default List<ActionCall> exit() {
    return traits().exit();
  }

  /** Its own transitions: events and done first, then {@code after}, then {@code always}. */
  default List<Transition> transitions() {
    return traits().transitions();
  }

  /** Facts about it that mean nothing to the engine, such as its screen. */
  default Map<String, String> meta() {
    return traits().meta();
  }

  /** Words that group states. */
  default List<String> tags() {
    return traits().tags();
  }

  /** A sentence for people, empty if there is none. */
  default String description() {
    return traits().description();
  }
}

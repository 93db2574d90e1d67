// SPDX-License-Identifier: Apache-2.0
package oobesim.rows;

import java.time.Duration;
import java.util.Optional;
import oobesim.flow.Flow;
import oobesim.support.ShippedFlow;

/**
 * Something that says what the program does, as it was played on the flow as it is.
 *
 * @param name its name in lists
 * @param behaviour what is played
 * @param trace where it came by
 * @param length how long it took
 */
record Witness(String name, Behaviour behaviour, Trace trace, Duration length) {
  /** Plays it on the flow as it is. */
  static Witness of(String name, Behaviour behaviour, Flow flow) {
    Trace trace = new Trace();
    long begin = System.nanoTime();
    ShippedFlow.exchanged(trace.following(flow), behaviour::play);
    return new Witness(name, behaviour, trace, Duration.ofNanos(System.nanoTime() - begin));
  }

  /** What it says of another flow; empty if that is as good for it. */
  Optional<String> objection(Flow changed) {
    try {
      ShippedFlow.exchanged(changed, behaviour::play);
      return Optional.empty();
    } catch (RuntimeException | AssertionError fault) {
      return Optional.of(String.valueOf(fault.getMessage()));
    }
  }
}

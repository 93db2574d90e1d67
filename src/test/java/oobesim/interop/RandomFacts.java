// SPDX-License-Identifier: Apache-2.0
package oobesim.interop;

import java.time.Duration;
import oobesim.statechart.ActionCall;
import oobesim.statechart.Event;
import oobesim.statechart.Rules;

/** Facts and durations that follow from a number by chance; every action makes another number. */
final class RandomFacts implements Rules<Long> {
  @Override
  public boolean holds(Long context, String fact, Event event) {
    return (mixed(context, fact) & 1) == 1;
  }

  @Override
  public Long apply(Long context, ActionCall action, Event event) {
    // Some actions change nothing, on which it may depend whether a machine comes to rest.
    long next = mixed(context, action.toString());
    return Math.floorMod(next, 4) == 0 ? context : (Long) next;
  }

  @Override
  public Duration delay(Long context, String name) {
    return Duration.ofMillis(Math.floorMod(mixed(context, name), 5000L));
  }

  private static long mixed(long number, String word) {
    long mixed = (number ^ word.hashCode() * 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ mixed >>> 31) * 0x94D049BB133111EBL;
    return mixed ^ mixed >>> 29;
  }
}

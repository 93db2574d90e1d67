// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import java.util.function.Predicate;
import oobesim.provisioning.World;
import oobesim.statechart.Guard;

/** A guard whose facts are found once: a run asks each entry of a place when it is tried. */
final class Condition {
  private final Guard guard;

  // Found when it is first asked, for some facts ask the catalogue themselves. Two threads may find
  // the same one.
  private volatile Predicate<World> test;

  Condition(Guard guard) {
    this.guard = guard;
  }

  /** Whether it holds. Throws for an unknown fact, which a reader has ruled out. */
  boolean holds(World world) {
    Predicate<World> known = test;
    if (known == null) {
      known = test(guard);
      test = known;
    }
    return known.test(world);
  }

  private static Predicate<World> test(Guard guard) {
    return switch (guard) {
      case Guard.Fact(String name) ->
          FactCatalog.find(name)
              .orElseThrow(() -> new IllegalArgumentException("no fact " + name))
              .test();
      case Guard.Not(Guard inner) -> test(inner).negate();
      case Guard.And(Guard left, Guard right) -> test(left).and(test(right));
      case Guard.Or(Guard left, Guard right) -> test(left).or(test(right));
    };
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.flow.fact;

import java.util.Optional;
import java.util.function.Predicate;
import oobesim.provisioning.World;
import oobesim.statechart.Guard;

/**
 * A yes or no about the world that guards may ask. How it is told stands in the bundle {@code
 * facts} under its name.
 *
 * @param name its name in charts and in the failure catalogue
 * @param test how it is found out
 * @param parts simpler facts that it follows from, so that the setting behind them can be named as
 *     a reason; rare causes may be left out
 */
public record Fact(String name, Predicate<World> test, Optional<Guard> parts) {
  /** One that is a reason itself. */
  public Fact(String name, Predicate<World> test) {
    this(name, test, Optional.empty());
  }

  /** The same with simpler facts that it follows from. */
  Fact from(Guard simpler) {
    return new Fact(name, test, Optional.of(simpler));
  }

  /** Whether it holds in a world. */
  public boolean holds(World world) {
    return test.test(world);
  }

  /** It is so, as a guard. */
  Guard yes() {
    return new Guard.Fact(name);
  }

  /** It is not so, as a guard. */
  Guard no() {
    return new Guard.Not(yes());
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.rows;

import java.time.Duration;
import oobesim.flow.Flow;
import oobesim.provisioning.World;
import oobesim.statechart.Rules;
import oobesim.support.SameRules;

/**
 * A time that the world determines, twice as long.
 *
 * @param name the name of the time
 */
record TimeChange(String name) implements Change {
  @Override
  public Kind kind() {
    return Kind.DURATION_DOUBLED;
  }

  @Override
  public String words() {
    return "the time " + name;
  }

  @Override
  public String subject() {
    return name;
  }

  @Override
  public Flow in(Flow flow) {
    return new Flow(flow.id(), flow.chart(), flow.failures(), new Longer(flow.rules()));
  }

  @Override
  public boolean showsIn(Trace trace) {
    return trace.times().contains(name);
  }

  /** The rules of the flow, except for that time. */
  private final class Longer extends SameRules {
    Longer(Rules<World> rules) {
      super(rules);
    }

    @Override
    public Duration delay(World world, String time) {
      Duration length = super.delay(world, time);
      return time.equals(name) ? length.multipliedBy(2) : length;
    }
  }
}

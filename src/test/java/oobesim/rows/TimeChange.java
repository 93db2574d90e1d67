// SPDX-License-Identifier: Apache-2.0
package oobesim.rows;

import java.time.Duration;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import oobesim.flow.Flow;
import oobesim.provisioning.World;
import oobesim.statechart.ActionCall;
import oobesim.statechart.Event;
import oobesim.statechart.Rules;

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
  private final class Longer implements Rules<World> {
    private final Rules<World> rules;

    Longer(Rules<World> rules) {
      this.rules = rules;
    }

    @Override
    public boolean holds(World world, String fact, Event event) {
      return rules.holds(world, fact, event);
    }

    @Override
    public World apply(World world, ActionCall action, Event event) {
      return rules.apply(world, action, event);
    }

    @Override
    public Duration delay(World world, String time) {
      Duration length = rules.delay(world, time);
      return time.equals(name) ? length.multipliedBy(2) : length;
    }

    @Override
    public BiPredicate<World, Event> fact(String fact) {
      return rules.fact(fact);
    }

    @Override
    public BiFunction<World, Event, World> change(ActionCall action) {
      return rules.change(action);
    }
  }
}

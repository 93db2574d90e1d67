// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import java.time.Duration;
import oobesim.provisioning.World;
import oobesim.statechart.ActionCall;
import oobesim.statechart.Event;
import oobesim.statechart.Rules;

/** The rules of a flow behind others, as tests and promises put them. */
record OtherRules(Rules<World> rules) implements Rules<World> {
  static Flow of(Flow flow) {
    return new Flow(flow.id(), flow.chart(), flow.failures(), new OtherRules(flow.rules()));
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
  public Duration delay(World world, String name) {
    return rules.delay(world, name);
  }
}

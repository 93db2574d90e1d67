// SPDX-License-Identifier: Apache-2.0
package oobesim.support;

import java.time.Duration;
import oobesim.provisioning.World;
import oobesim.statechart.ActionCall;
import oobesim.statechart.Event;
import oobesim.statechart.Rules;

/** The rules of a flow, for whoever changes or watches one of them. */
public class SameRules implements Rules<World> {
  private final Rules<World> rules;

  /** Those of somebody. */
  public SameRules(Rules<World> rules) {
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
  public Duration delay(World world, String name) {
    return rules.delay(world, name);
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import java.time.Duration;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import oobesim.provisioning.World;
import oobesim.statechart.ActionCall;
import oobesim.statechart.Event;
import oobesim.statechart.Rules;

/** What the names in a chart mean in the imitated world. */
final class WorldRules implements Rules<World> {
  private final ActionCatalog actions;
  private final DurationCatalog durations;

  WorldRules(ActionCatalog actions, DurationCatalog durations) {
    this.actions = actions;
    this.durations = durations;
  }

  @Override
  public boolean holds(World world, String fact, Event event) {
    return FactCatalog.holds(world, fact);
  }

  @Override
  public World apply(World world, ActionCall action, Event event) {
    return actions.apply(world, action);
  }

  @Override
  public BiPredicate<World, Event> fact(String name) {
    Predicate<World> test = FactCatalog.find(name).orElseThrow().test();
    return (world, event) -> test.test(world);
  }

  @Override
  public BiFunction<World, Event, World> change(ActionCall action) {
    UnaryOperator<World> change = actions.change(action);
    return (world, event) -> change.apply(world);
  }

  @Override
  public Duration delay(World world, String name) {
    return durations.length(world, name);
  }
}

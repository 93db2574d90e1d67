// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import oobesim.flow.fact.Fact;
import oobesim.provisioning.World;
import oobesim.statechart.ActionCall;
import oobesim.statechart.Event;
import oobesim.statechart.Rules;

/** What the names in a chart mean in the imitated world. */
final class WorldRules implements Rules<World> {
  /** Facts that a catalogue answers are asked of the flow's own. */
  private final Map<String, Fact> ofCatalogue;

  private final ActionCatalog actions;
  private final DurationCatalog durations;

  WorldRules(FailureCatalog failures, ActionCatalog actions, DurationCatalog durations) {
    this.ofCatalogue =
        CatalogueFacts.of(() -> failures).stream()
            .collect(Collectors.toMap(Fact::name, fact -> fact));
    this.actions = actions;
    this.durations = durations;
  }

  @Override
  public boolean holds(World world, String fact, Event event) {
    return found(fact).holds(world);
  }

  private Fact found(String name) {
    return Optional.ofNullable(ofCatalogue.get(name))
        .or(() -> FactCatalog.find(name))
        .orElseThrow(() -> new IllegalArgumentException("no fact " + name));
  }

  @Override
  public World apply(World world, ActionCall action, Event event) {
    return actions.apply(world, action);
  }

  @Override
  public BiPredicate<World, Event> fact(String name) {
    Predicate<World> test = found(name).test();
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

// SPDX-License-Identifier: Apache-2.0
package oobesim.exploration;

import java.time.Duration;
import java.util.BitSet;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import oobesim.flow.Flow;
import oobesim.provisioning.World;
import oobesim.statechart.ActionCall;
import oobesim.statechart.Event;
import oobesim.statechart.Rules;
import oobesim.statechart.Stepper;

/** The rules of a flow, with an ear for which facts a step asks for. */
final class AskedRules implements Rules<World> {
  private final Rules<World> rules;
  private final Map<String, Integer> numbers;

  /** Several threads may step at once, and each hears what it asks itself. */
  private final ThreadLocal<BitSet> asked = ThreadLocal.withInitial(BitSet::new);

  private AskedRules(Rules<World> rules, Map<String, Integer> numbers) {
    this.rules = rules;
    this.numbers = numbers;
  }

  /** A flow whose steps are heard. */
  record Heard(Flow flow, AskedRules rules) {}

  /** The same flow with an ear; facts have the numbers of a list. */
  static Heard of(Flow flow, Map<String, Integer> numbers) {
    AskedRules ear = new AskedRules(flow.rules(), numbers);
    Stepper<World> stepper = new Stepper<>(flow.chart(), ear);
    return new Heard(
        new Flow(flow.id(), flow.chart(), flow.failures(), ear, flow.own(), stepper), ear);
  }

  /** The facts that this thread asked for since its last call. */
  BitSet takeAsked() {
    BitSet taken = (BitSet) asked.get().clone();
    asked.get().clear();
    return taken;
  }

  @Override
  public boolean holds(World world, String fact, Event event) {
    asked.get().set(numbers.get(fact));
    return rules.holds(world, fact, event);
  }

  @Override
  public World apply(World world, ActionCall action, Event event) {
    return rules.apply(world, action, event);
  }

  @Override
  public BiPredicate<World, Event> fact(String name) {
    int number = numbers.get(name);
    BiPredicate<World, Event> test = rules.fact(name);
    return (world, event) -> {
      asked.get().set(number);
      return test.test(world, event);
    };
  }

  @Override
  public BiFunction<World, Event, World> change(ActionCall action) {
    return rules.change(action);
  }

  @Override
  public Duration delay(World world, String name) {
    return rules.delay(world, name);
  }
}

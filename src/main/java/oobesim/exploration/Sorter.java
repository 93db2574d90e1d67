// SPDX-License-Identifier: Apache-2.0
package oobesim.exploration;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import oobesim.flow.Flow;
import oobesim.page.Control;
import oobesim.page.ControlCatalog;
import oobesim.profile.SimulationProfile;
import oobesim.provisioning.World;
import oobesim.provisioning.around.Network;
import oobesim.session.Session;
import oobesim.statechart.Event;
import oobesim.statechart.Guard;
import oobesim.statechart.State;
import oobesim.statechart.StateConfiguration;
import oobesim.statechart.StateId;
import oobesim.statechart.Transition;

/** Tells which moments of runs are one situation; several threads may ask for that at once. */
final class Sorter {
  private static final int BITS = Long.SIZE;

  private final List<Predicate<World>> facts = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<StateId, long[]> asked = new HashMap<>();
  private final Map<StateConfiguration, long[]> askedIn = new HashMap<>();
  private final Map<SimulationProfile, Integer> profiles =
      Collections.synchronizedMap(new IdentityHashMap<>());

  /** More than half of all moments have the same world as an earlier one. */
  private final Map<Met, List<Long>> answers = new ConcurrentHashMap<>();

  private final int words;

  Sorter(Flow flow) {
    Event none = Event.of("asked");
    for (Transition transition : flow.chart().transitions()) {
      for (String name : names(transition.guard())) {
        if (numbers.putIfAbsent(name, facts.size()) == null) {
          var fact = flow.rules().fact(name);
          facts.add(world -> fact.test(world, none));
        }
      }
    }
    words = (facts.size() + BITS - 1) / BITS;
    for (State state : flow.chart().states()) {
      long[] mask = new long[words];
      for (Transition transition : state.transitions()) {
        names(transition.guard()).forEach(name -> set(mask, numbers.get(name)));
      }
      asked.put(state.id(), mask);
    }
  }

  /**
   * A world to be found again. Its surroundings are large and nearly always the very same, so its
   * number is made of what changes.
   */
  private record Met(World world) {
    @Override
    public int hashCode() {
      int typed = 31 * world.now().hashCode() + world.form().hashCode();
      return 31 * typed + world.state().tally().hashCode();
    }
  }

  private static void set(long[] bits, int at) {
    bits[at / BITS] |= 1L << at % BITS;
  }

  /** The facts that a guard names. */
  static Set<String> names(Optional<Guard> guard) {
    Set<String> names = new LinkedHashSet<>();
    guard.ifPresent(some -> collect(some, names));
    return names;
  }

  private static void collect(Guard guard, Collection<String> names) {
    switch (guard) {
      case Guard.Fact(String name) -> names.add(name);
      case Guard.Not(Guard inner) -> collect(inner, names);
      case Guard.And(Guard left, Guard right) -> {
        collect(left, names);
        collect(right, names);
      }
      case Guard.Or(Guard left, Guard right) -> {
        collect(left, names);
        collect(right, names);
      }
    }
  }

  /** The situation that a run is in. */
  Key key(Session session, long watched) {
    World world = session.world();
    List<Control> controls = List.copyOf(ControlCatalog.controls(session.screen(), world));
    return new Key(
        session.configuration(),
        answers.computeIfAbsent(new Met(world), it -> asked(it.world())),
        session.screen(),
        controls,
        around(session),
        watched);
  }

  private List<Long> asked(World world) {
    long[] bits = new long[words];
    for (int i = 0; i < facts.size(); i++) {
      if (facts.get(i).test(world)) {
        set(bits, i);
      }
    }
    return boxed(bits);
  }

  private Key.Around around(Session session) {
    Network network = session.world().around().network();
    return new Key.Around(
        profiles.computeIfAbsent(session.profile(), any -> profiles.size()),
        network.link(),
        network.internet(),
        network.domainController(),
        network.vpn(),
        session.world().around().faults());
  }

  /** The numbers of the facts. */
  Map<String, Integer> numbers() {
    return numbers;
  }

  /** Whether one of some facts has another answer in another world. */
  boolean differ(BitSet some, World one, World other) {
    return some.stream().anyMatch(i -> facts.get(i).test(one) != facts.get(i).test(other));
  }

  /** What of a situation decides where its next step leads. */
  Key.Local local(Key key) {
    long[] mask = askedIn.computeIfAbsent(key.configuration(), this::askedBy);
    long[] some = new long[words];
    for (int i = 0; i < words; i++) {
      some[i] = mask[i] & key.facts().get(i);
    }
    return new Key.Local(key.configuration(), boxed(some));
  }

  private long[] askedBy(StateConfiguration configuration) {
    long[] mask = new long[words];
    for (StateId id : configuration.active()) {
      long[] own = asked.get(id);
      for (int i = 0; i < words; i++) {
        mask[i] |= own[i];
      }
    }
    return mask;
  }

  private static List<Long> boxed(long[] bits) {
    List<Long> list = new ArrayList<>(bits.length);
    for (long word : bits) {
      list.add(word);
    }
    return list;
  }
}

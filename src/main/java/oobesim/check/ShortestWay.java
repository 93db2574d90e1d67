// SPDX-License-Identifier: Apache-2.0
package oobesim.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import oobesim.page.PageId;
import oobesim.statechart.Cause;
import oobesim.statechart.StateId;
import oobesim.statechart.Statechart;
import oobesim.statechart.Transition;

/** The shortest ways from the states that were visited to those that were not. */
final class ShortestWay {
  /**
   * Ways back and out, and facts about an earlier life of the device or an older edition of the
   * documentation: they explain nothing.
   */
  private static final Set<String> DETOURS =
      Set.of(
          "back",
          "exit",
          "cancel",
          "retry",
          "try-again",
          "continue-anyway",
          "sign-out",
          "power-on",
          "power-off");

  private static final Set<String> ASIDE =
      Set.of(
          "at-desktop",
          "after-reset",
          "device-part-done",
          "esp.resumable",
          "device-preparation-resumable",
          "documentation-2023");

  private final Leads leads;
  private final Set<StateId> visited;
  private final Map<StateId, Transition> entry = new HashMap<>();

  /** Searches the straight ways first, and any others only for what these do not reach. */
  ShortestWay(Statechart chart, Leads leads, Set<StateId> visited) {
    this.leads = leads;
    this.visited = visited;
    search(chart.transitions().stream().filter(ShortestWay::explains).toList());
    search(chart.transitions());
  }

  /** Whether a transition tells somebody who asks for a reason anything. */
  static boolean explains(Transition way) {
    boolean detour = way.cause() instanceof Cause.On(String event) && DETOURS.contains(event);
    boolean aside =
        way.guard().filter(guard -> !guard.holds(fact -> !ASIDE.contains(fact))).isPresent()
            && way.guard().filter(guard -> guard.holds(ASIDE::contains)).isPresent();
    return !detour && !aside;
  }

  /** The ways to a screen, straight and short ones first, each with its last transition first. */
  Stream<List<Transition>> to(PageId screen) {
    Predicate<StateId> shows = id -> leads.screen(id).filter(screen::equals).isPresent();
    return entry.keySet().stream()
        .filter(shows)
        .sorted(byName())
        .map(this::wayTo)
        .sorted(
            Comparator.comparing((List<Transition> way) -> !straight(way))
                .thenComparingInt(List::size));
  }

  private static boolean straight(List<Transition> way) {
    return way.stream().allMatch(ShortestWay::explains);
  }

  private static Comparator<StateId> byName() {
    return Comparator.comparing(StateId::value);
  }

  private List<Transition> wayTo(StateId end) {
    List<Transition> way = new ArrayList<>();
    Optional<Transition> at = Optional.ofNullable(entry.get(end));
    while (at.isPresent()) {
      way.add(at.get());
      at = Optional.ofNullable(entry.get(at.get().source()));
    }
    return way;
  }

  private void search(List<Transition> ways) {
    Set<StateId> frontier = new LinkedHashSet<>(visited);
    frontier.addAll(entry.keySet());
    while (!frontier.isEmpty()) {
      Set<StateId> next = new LinkedHashSet<>();
      for (Transition way : ways) {
        if (frontier.contains(way.source())) {
          leads
              .entered(way)
              .filter(id -> !visited.contains(id) && !entry.containsKey(id))
              .forEach(next::add);
          next.forEach(id -> entry.putIfAbsent(id, way));
        }
      }
      frontier = next;
    }
  }
}

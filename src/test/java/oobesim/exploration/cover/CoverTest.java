// SPDX-License-Identifier: Apache-2.0
package oobesim.exploration.cover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import oobesim.support.Draws;
import oobesim.support.Property;
import org.junit.jupiter.api.Test;

/** Walks that meet all goals, against the cheapest of all walks on graphs that are small enough. */
class CoverTest {
  @Test
  void oneWalkGoesRoundWhereTheFarthestGoalFirstWouldBeginAnew() {
    // 0→1→2→1: the way back to 1 lets one walk meet what two would meet at a higher cost.
    Graph graph =
        new Graph(4, List.of(arc(0, 1, 3), arc(1, 2, 1, 0), arc(2, 1, 1), arc(1, 3, 1, 1)));
    Tour tour = Cover.of(graph, goals(2));
    assertThat(tour.walks()).containsExactly(List.of(0, 1, 2, 3));
    assertThat(tour.cost()).isEqualTo(6);
    assertThat(tour.bound()).isEqualTo(6);
  }

  @Test
  void aCircleThatCouldBeGoneRoundForNothingIsEntered() {
    Graph graph = new Graph(3, List.of(arc(0, 1, 9), arc(1, 2, 1, 0), arc(2, 1, 1, 1)));
    Tour tour = Cover.of(graph, goals(2));
    assertThat(tour.walks()).containsExactly(List.of(0, 1, 2));
    assertThat(tour.cost()).isEqualTo(11);
    assertThat(tour.bound()).isLessThanOrEqualTo(11);
  }

  @Test
  void aGoalThatNothingLeadsToIsNoGoalOfWalks() {
    Graph graph = new Graph(3, List.of(arc(0, 1, 1), arc(2, 1, 1, 0)));
    assertThatThrownBy(() -> Cover.of(graph, goals(1))).hasMessageContaining("goal 0");
  }

  @Property(tries = 400)
  void walksMeetAllGoalsAndTheBoundIsNeverAboveTheCheapest(Draws any) {
    int goals = any.integer(1, 4);
    Graph graph = graph(any, any.integer(2, 6), goals);
    BitSet reachable = reachable(graph);
    reachable.and(goals(goals));
    Tour tour = Cover.of(graph, reachable);
    assertThat(met(graph, tour)).matches(met -> contains(met, reachable));
    tour.walks().forEach(walk -> assertThat(isWalk(graph, walk)).isTrue());
    int least = cheapest(graph, reachable);
    assertThat(tour.bound()).isLessThanOrEqualTo(least);
    assertThat(tour.cost()).isBetween(least, goals * least);
  }

  /** Arcs that seemed good were more than three times as dear as the nearest ones here. */
  @Test
  void aBadChoiceIsNoWorseThanAWalkToEachGoal() {
    Draws any = new Draws(-3228569746829182461L);
    int goals = any.integer(1, 4);
    Graph graph = graph(any, any.integer(2, 6), goals);
    BitSet wanted = reachable(graph);
    wanted.and(goals(goals));
    assertThat(cheapest(graph, wanted)).isEqualTo(2);
    assertThat(Cover.of(graph, wanted).cost()).isLessThan(4);
  }

  /**
   * Which arcs meet the goals best is a hard question; most often the answer is right, and the
   * bound tells it.
   */
  @Test
  void mostWalksAreTheCheapestOfAllAndTheBoundIsNear() {
    int right = 0;
    int cost = 0;
    int bound = 0;
    int sum = 0;
    for (int seed = 0; seed < 300; seed++) {
      Draws any = new Draws(seed);
      Graph graph = graph(any, any.integer(2, 6), 4);
      BitSet reachable = reachable(graph);
      reachable.and(goals(4));
      Tour found = Cover.of(graph, reachable);
      int least = cheapest(graph, reachable);
      right += found.cost() == least ? 1 : 0;
      cost += found.cost();
      bound += found.bound();
      sum += least;
    }
    assertThat(right).isGreaterThanOrEqualTo(297);
    assertThat(cost).isLessThanOrEqualTo(sum * 101 / 100);
    assertThat(bound).isGreaterThanOrEqualTo(sum * 19 / 20);
  }

  /** One arc a goal and one way to each: a walk to each leaf, and nothing cheaper. */
  @Property(tries = 200)
  void boundAndWalksMeetWhereThereIsNothingToChoose(Draws any) {
    int nodes = any.integer(2, 7);
    List<Arc> arcs = new ArrayList<>();
    for (int node = 1; node < nodes; node++) {
      arcs.add(new Arc(any.integer(0, node - 1), node, any.integer(1, 3), new int[] {node - 1}));
    }
    Graph tree = new Graph(nodes, arcs);
    Tour tour = Cover.of(tree, goals(nodes - 1));
    assertThat(tour.cost()).isEqualTo(cheapest(tree, goals(nodes - 1))).isEqualTo(tour.bound());
  }

  private static Graph graph(Draws any, int nodes, int goals) {
    List<Arc> arcs = new ArrayList<>();
    int count = any.integer(1, 2 * nodes);
    for (int i = 0; i < count; i++) {
      int[] met = any.oneIn(2) ? new int[] {any.integer(0, goals - 1)} : new int[0];
      arcs.add(
          new Arc(any.integer(0, nodes - 1), any.integer(0, nodes - 1), any.integer(1, 4), met));
    }
    return new Graph(nodes, arcs);
  }

  private static Arc arc(int from, int to, int cost, int... goals) {
    return new Arc(from, to, cost, goals);
  }

  private static BitSet goals(int number) {
    BitSet goals = new BitSet();
    goals.set(0, number);
    return goals;
  }

  private static boolean contains(BitSet all, BitSet some) {
    BitSet missing = (BitSet) some.clone();
    missing.andNot(all);
    return missing.isEmpty();
  }

  private static BitSet met(Graph graph, Tour tour) {
    BitSet met = new BitSet();
    tour.walks().stream().flatMap(List::stream).forEach(arc -> mark(graph.arcs().get(arc), met));
    return met;
  }

  private static void mark(Arc arc, BitSet met) {
    for (int goal : arc.goals()) {
      met.set(goal);
    }
  }

  private static boolean isWalk(Graph graph, List<Integer> walk) {
    int at = 0;
    for (int arc : walk) {
      if (graph.arcs().get(arc).from() != at) {
        return false;
      }
      at = graph.arcs().get(arc).to();
    }
    return true;
  }

  private static BitSet reachable(Graph graph) {
    BitSet met = new BitSet();
    Deque<Integer> open = new ArrayDeque<>(List.of(0));
    BitSet seen = new BitSet();
    seen.set(0);
    while (!open.isEmpty()) {
      for (int number : graph.out().get(open.remove())) {
        Arc arc = graph.arcs().get(number);
        mark(arc, met);
        if (!seen.get(arc.to())) {
          seen.set(arc.to());
          open.add(arc.to());
        }
      }
    }
    return met;
  }

  /**
   * By trying everything: where a walk is and what was met so far; a new walk begins for nothing.
   */
  private static int cheapest(Graph graph, BitSet goals) {
    record At(int node, BitSet met) {}
    Map<At, Integer> costs = new HashMap<>();
    costs.put(new At(0, new BitSet()), 0);
    boolean cheaper = true;
    while (cheaper) {
      cheaper = false;
      for (Map.Entry<At, Integer> entry : Map.copyOf(costs).entrySet()) {
        At at = entry.getKey();
        cheaper |= better(costs, new At(0, at.met()), entry.getValue());
        for (int number : graph.out().get(at.node())) {
          Arc arc = graph.arcs().get(number);
          BitSet met = (BitSet) at.met().clone();
          mark(arc, met);
          cheaper |= better(costs, new At(arc.to(), met), entry.getValue() + arc.cost());
        }
      }
    }
    return costs.entrySet().stream()
        .filter(entry -> contains(entry.getKey().met(), goals))
        .mapToInt(Map.Entry::getValue)
        .min()
        .orElseThrow();
  }

  private static <K> boolean better(Map<K, Integer> costs, K key, int cost) {
    Integer known = costs.get(key);
    if (known != null && known <= cost) {
      return false;
    }
    costs.put(key, cost);
    return true;
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.exploration.cover;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * Finds cheap walks that meet goals.
 *
 * <p>Of the arcs that meet a goal one is chosen. The walks that go all chosen arcs are a flow with
 * a lower bound of one on each of them, which comes from node 0 and may end anywhere; since other
 * arcs have room for all, it is the least assignment of the chosen arcs' beginnings to ends of
 * chosen arcs or to node 0 (see {@link Link}). Circles that no walk comes by are joined to walks as
 * cheaply as it goes. What nodes are worth in the least flow says which arcs would be a better
 * choice, and is a bound for every choice.
 */
public final class Cover {
  private static final int ROUNDS = 4;

  private final Graph graph;
  private final Graph.Reach start;
  private final List<List<Integer>> meeting = new ArrayList<>();
  private final BitSet goals;

  private Cover(Graph graph, BitSet goals) {
    this.graph = graph;
    this.start = graph.from(0);
    this.goals = goals;
    for (int goal = 0; goal < goals.length(); goal++) {
      meeting.add(new ArrayList<>());
    }
    for (int arc = 0; arc < graph.arcs().size(); arc++) {
      if (start.cost()[graph.arcs().get(arc).from()] < Graph.NEVER) {
        for (int goal : graph.arcs().get(arc).goals()) {
          if (goals.get(goal)) {
            meeting.get(goal).add(arc);
          }
        }
      }
    }
    goals.stream()
        .filter(goal -> meeting.get(goal).isEmpty())
        .findFirst()
        .ifPresent(
            goal -> {
              throw new IllegalArgumentException("nothing leads to goal " + goal);
            });
  }

  /** Walks that meet goals, each of which lies on some arc that can be reached. */
  public static Tour of(Graph graph, BitSet goals) {
    return new Cover(graph, (BitSet) goals.clone()).best();
  }

  private Tour best() {
    List<Integer> chosen = choice(start.cost());
    Tour best = new Tour(List.of(), Integer.MAX_VALUE, 0);
    int bound = Math.max(farthest(), bound(new int[graph.nodes()]));
    for (int round = 0; round < ROUNDS; round++) {
      Link link = Link.of(graph, start, chosen);
      int[] worth = link.worth();
      bound = Math.max(bound, bound(worth));
      best = cheaper(best, trimmed(chosen, link.walks()));
      chosen = choice(worth);
    }
    best = cheaper(best, nearest());
    return new Tour(best.walks(), best.cost(), bound);
  }

  private Tour cheaper(Tour best, List<List<Integer>> walks) {
    return cost(walks) < best.cost() ? new Tour(walks, cost(walks), 0) : best;
  }

  /**
   * Walks to the nearest arc of each goal. A goal alone costs no more than all of them, so however
   * bad the other choices are, no tour costs more than so many of the cheapest as there are goals.
   */
  private List<List<Integer>> nearest() {
    TreeSet<Integer> arcs = new TreeSet<>();
    for (int goal = goals.nextSetBit(0); goal >= 0; goal = goals.nextSetBit(goal + 1)) {
      meeting.get(goal).stream().min(Comparator.comparingInt(this::away)).ifPresent(arcs::add);
    }
    List<Integer> chosen = List.copyOf(arcs);
    return trimmed(chosen, Link.of(graph, start, chosen).walks());
  }

  /** What it costs to have gone an arc. */
  private int away(int arc) {
    return start.cost()[graph.arcs().get(arc).from()] + graph.arcs().get(arc).cost();
  }

  /** One goal alone costs the way to it. */
  private int farthest() {
    return goals.stream()
        .map(goal -> meeting.get(goal).stream().mapToInt(this::away).min().orElse(0))
        .max()
        .orElse(0);
  }

  /** Walks for fewer arcs, as long as what lies between them meets what those left out met. */
  private List<List<Integer>> trimmed(List<Integer> chosen, List<List<Integer>> walks) {
    List<Integer> all = chosen;
    List<List<Integer>> best = walks;
    while (true) {
      List<Integer> fewer = needed(new TreeSet<>(all), times(best));
      List<List<Integer>> other = Link.of(graph, start, fewer).walks();
      int[] times = times(other);
      boolean complete = goals.stream().allMatch(goal -> times[goal] > 0);
      if (!complete || cost(other) >= cost(best)) {
        return best;
      }
      all = fewer;
      best = other;
    }
  }

  /** How often each goal is met. */
  private int[] times(List<List<Integer>> walks) {
    int[] times = new int[goals.length()];
    walks.stream().flatMap(List::stream).forEach(arc -> count(arc, times, 1));
    return times;
  }

  private void count(int arc, int[] times, int by) {
    for (int goal : graph.arcs().get(arc).goals()) {
      if (goals.get(goal)) {
        times[goal] += by;
      }
    }
  }

  private int cost(List<List<Integer>> walks) {
    return walks.stream().flatMap(List::stream).mapToInt(arc -> graph.arcs().get(arc).cost()).sum();
  }

  /**
   * Arcs that together meet the goals, each goal by the arc that costs least where being at a node
   * costs what it is worth; what others meet already needs no arc of its own.
   */
  private List<Integer> choice(int[] worth) {
    TreeSet<Integer> chosen = new TreeSet<>();
    BitSet open = (BitSet) goals.clone();
    List<Integer> order = goals.stream().boxed().sorted(byChoice()).toList();
    for (int goal : order) {
      if (open.get(goal)) {
        int arc =
            meeting.get(goal).stream()
                .min(
                    Comparator.comparingDouble((Integer it) -> dear(it, worth, open))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
        chosen.add(arc);
        for (int met : graph.arcs().get(arc).goals()) {
          open.clear(met);
        }
      }
    }
    int[] times = new int[goals.length()];
    chosen.forEach(arc -> count(arc, times, 1));
    return needed(chosen, times);
  }

  /** What an arc adds for each goal that is still open. */
  private double dear(int number, int[] worth, BitSet open) {
    Arc arc = graph.arcs().get(number);
    int met = 0;
    for (int goal : arc.goals()) {
      met += open.get(goal) ? 1 : 0;
    }
    return (double) (arc.cost() + Math.max(0, worth[arc.from()] - worth[arc.to()])) / met
        + worth[arc.from()] / 1e6;
  }

  /** Goals that few arcs meet come first: there is least to choose. */
  private Comparator<Integer> byChoice() {
    return Comparator.comparingInt((Integer goal) -> meeting.get(goal).size())
        .thenComparing(Comparator.naturalOrder());
  }

  /**
   * Those of some arcs without which a goal would not be met, the others being left out in order.
   */
  private List<Integer> needed(TreeSet<Integer> chosen, int[] times) {
    List<Integer> needed = new ArrayList<>();
    for (int arc : chosen) {
      boolean alone = false;
      for (int goal : graph.arcs().get(arc).goals()) {
        alone |= goals.get(goal) && times[goal] == 1;
      }
      if (alone) {
        needed.add(arc);
      } else {
        count(arc, times, -1);
      }
    }
    return needed;
  }

  /**
   * What every set of walks costs at least: with nodes worth what they are, each arc has something
   * to give to goals, and a goal takes no more than each of its arcs can give.
   */
  private int bound(int[] worth) {
    int[] left = new int[graph.arcs().size()];
    for (int i = 0; i < left.length; i++) {
      Arc arc = graph.arcs().get(i);
      left[i] = arc.cost() + worth[arc.from()] - worth[arc.to()];
    }
    int sum = 0;
    List<Integer> order = goals.stream().boxed().sorted(byChoice()).toList();
    for (int goal : order) {
      int least = meeting.get(goal).stream().mapToInt(arc -> left[arc]).min().orElse(0);
      meeting.get(goal).forEach(arc -> left[arc] -= least);
      sum += least;
    }
    return sum;
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.exploration.cover;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds cheap walks that meet goals.
 *
 * <p>Which walks are the cheapest is a hard question: each goal may be met on many arcs, and on the
 * way to one others are met for nothing. So walks are built goal by goal, each where it costs
 * least, and rebuilt in parts as long as that makes them cheaper ({@link Rebuilding}). What all
 * walks cost at least is found on its own ({@link Prices}); where both are equal the walks are
 * proven to be the cheapest.
 */
public final class Cover {
  private Cover() {}

  /**
   * Walks that meet goals; the same ones each time.
   *
   * @throws IllegalArgumentException if no walk meets one of the goals
   */
  public static Tour of(Graph graph, BitSet goals) {
    int[] start = graph.from(0).cost();
    List<Meeting> meetings = meetings(graph, start, goals);
    int[] nearest = new int[meetings.size()];
    for (int goal = goals.nextSetBit(0); goal >= 0; goal = goals.nextSetBit(goal + 1)) {
      nearest[goal] = meetings.get(goal).nearest(start);
      if (nearest[goal] >= Graph.NEVER) {
        throw new IllegalArgumentException("nothing leads to goal " + goal);
      }
    }
    Comparator<Integer> rare = Comparator.comparingInt(goal -> meetings.get(goal).size());
    List<Integer> rareFirst = goals.stream().boxed().sorted(rare).toList();
    List<Integer> farFirst =
        rareFirst.stream()
            .sorted(Comparator.comparingInt((Integer goal) -> nearest[goal]).reversed())
            .toList();
    int bound =
        IntStream.of(
                IntStream.of(nearest).max().orElse(0),
                Prices.sum(graph, start, meetings, rareFirst),
                Prices.sum(graph, start, meetings, farFirst))
            .max()
            .orElse(0);
    Plan plan = new Plan(graph, new Ways(graph), goals);
    plan = Rebuilding.of(plan, meetings, rareFirst, bound);
    return new Tour(plan.walks(), plan.cost(), bound);
  }

  /** The arcs of each goal that somebody can come to; none for what is no goal. */
  private static List<Meeting> meetings(Graph graph, int[] start, BitSet goals) {
    List<List<Integer>> arcs = new ArrayList<>();
    for (int goal = 0; goal < goals.length(); goal++) {
      arcs.add(new ArrayList<>());
    }
    for (int number = 0; number < graph.arcs().size(); number++) {
      Arc arc = graph.arcs().get(number);
      for (int goal : arc.goals()) {
        if (goals.get(goal) && start[arc.from()] < Graph.NEVER) {
          arcs.get(goal).add(number);
        }
      }
    }
    return arcs.stream().map(numbers -> Meeting.of(graph, numbers)).toList();
  }
}

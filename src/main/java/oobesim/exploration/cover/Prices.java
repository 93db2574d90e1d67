// SPDX-License-Identifier: Apache-2.0
package oobesim.exploration.cover;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * Gives each goal a price so that no walk comes by goals for more than it costs. Whatever walks
 * meet all goals then cost at least the sum of the prices. A goal gets as much as the walks leave
 * that come by it; who comes first gets most.
 */
final class Prices {
  private final Graph graph;

  /** What each arc costs beyond the prices of the goals on it; may be below 0. */
  private final int[] left;

  /** The least that a walk to each node costs beyond the prices on it; never below 0. */
  private int[] at;

  private Prices(Graph graph, int[] start) {
    this.graph = graph;
    this.left = graph.arcs().stream().mapToInt(Arc::cost).toArray();
    this.at = start.clone();
  }

  /**
   * The sum of the prices.
   *
   * @param start what it costs to come to each node
   * @param order the goals, the one that is priced first before all others
   */
  static int sum(Graph graph, int[] start, List<Meeting> meetings, List<Integer> order) {
    Prices prices = new Prices(graph, start);
    return order.stream().mapToInt(goal -> prices.price(meetings.get(goal).arc())).sum();
  }

  /** The greatest price that is not too much, looked for by halves. */
  private int price(int[] arcs) {
    int fits = 0;
    int most = Graph.NEVER;
    for (int arc : arcs) {
      most = Math.min(most, at[graph.arcs().get(arc).from()] + left[arc]);
    }
    int next = most;
    while (fits < most) {
      if (paid(arcs, next - fits)) {
        fits = next;
      } else {
        most = next - 1;
      }
      next = (fits + most + 1) / 2;
    }
    return fits;
  }

  /** Takes a price from arcs, unless a walk would then be paid more than it costs. */
  private boolean paid(int[] arcs, int price) {
    int[] before = at.clone();
    for (int arc : arcs) {
      left[arc] -= price;
    }
    if (settled(arcs)) {
      return true;
    }
    for (int arc : arcs) {
      left[arc] += price;
    }
    at = before;
    return false;
  }

  /** Finds the cheapest ways again after some arcs have become cheaper; false if one is below 0. */
  private boolean settled(int[] cheaper) {
    Deque<Integer> open = new ArrayDeque<>();
    BitSet waiting = new BitSet();
    for (int arc : cheaper) {
      if (!gone(arc, open, waiting)) {
        return false;
      }
    }
    while (!open.isEmpty()) {
      int node = open.remove();
      waiting.clear(node);
      for (int arc : graph.out().get(node)) {
        if (!gone(arc, open, waiting)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean gone(int number, Deque<Integer> open, BitSet waiting) {
    Arc arc = graph.arcs().get(number);
    int there = at[arc.from()] + left[number];
    if (there < at[arc.to()]) {
      at[arc.to()] = there;
      if (!waiting.get(arc.to())) {
        waiting.set(arc.to());
        open.add(arc.to());
      }
    }
    return there >= 0;
  }
}

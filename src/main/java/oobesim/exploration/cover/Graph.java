// SPDX-License-Identifier: Apache-2.0
package oobesim.exploration.cover;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

/**
 * A graph in which all walks begin at node 0.
 *
 * @param nodes how many nodes it has
 * @param arcs the ways between them
 * @param out the numbers of the arcs that leave each node
 */
public record Graph(int nodes, List<Arc> arcs, List<List<Integer>> out) {
  /** No way leads there. */
  static final int NEVER = Integer.MAX_VALUE / 4;

  /** A graph of arcs. */
  public Graph(int nodes, List<Arc> arcs) {
    this(nodes, List.copyOf(arcs), out(nodes, arcs));
  }

  private static List<List<Integer>> out(int nodes, List<Arc> arcs) {
    List<List<Integer>> out = new ArrayList<>();
    for (int node = 0; node < nodes; node++) {
      out.add(new ArrayList<>());
    }
    for (int arc = 0; arc < arcs.size(); arc++) {
      out.get(arcs.get(arc).from()).add(arc);
    }
    return out;
  }

  /**
   * Distances from nodes that have a price of their own.
   *
   * @param cost what it costs to be at each node, {@link #NEVER} for those where nobody is
   * @param by the last arc of the cheapest way to each node, -1 where there is none
   */
  record Reach(int[] cost, int[] by) {
    /** The cheapest way to a node, first arc first. */
    List<Integer> wayTo(Graph graph, int node) {
      List<Integer> way = new ArrayList<>();
      for (int arc = by[node]; arc >= 0; arc = by[graph.arcs().get(arc).from()]) {
        way.addFirst(arc);
      }
      return way;
    }
  }

  /** The cheapest ways from a node. */
  Reach from(int node) {
    int[] price = new int[nodes];
    Arrays.fill(price, NEVER);
    price[node] = 0;
    return from(price);
  }

  /** The cheapest ways from wherever somebody is for a price. */
  Reach from(int[] price) {
    int[] cost = price.clone();
    int[] by = new int[nodes];
    Arrays.fill(by, -1);
    PriorityQueue<Long> open = new PriorityQueue<>();
    for (int node = 0; node < nodes; node++) {
      if (cost[node] < NEVER) {
        open.add(entry(cost[node], node));
      }
    }
    while (!open.isEmpty()) {
      long next = open.remove();
      int node = (int) next;
      if (next >>> Integer.SIZE == cost[node]) {
        for (int number : out.get(node)) {
          Arc arc = arcs.get(number);
          int there = cost[node] + arc.cost();
          if (there < cost[arc.to()]) {
            cost[arc.to()] = there;
            by[arc.to()] = number;
            open.add(entry(there, arc.to()));
          }
        }
      }
    }
    return new Reach(cost, by);
  }

  private static long entry(int cost, int node) {
    return (long) cost << Integer.SIZE | node;
  }
}

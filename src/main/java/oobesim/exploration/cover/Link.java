// SPDX-License-Identifier: Apache-2.0
package oobesim.exploration.cover;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Links arcs that must be gone to walks: what comes before each of them is the end of another one,
 * or node 0. Linked at the least cost this is a least flow with lower bounds; its circles are
 * opened afterwards.
 */
final class Link {
  private final Graph graph;
  private final Graph.Reach start;
  private final List<Integer> arcs;
  private final List<Graph.Reach> ends;
  private final Assignment least;

  /** Which arc comes before each one, -1 for node 0. */
  private final int[] before;

  private Link(Graph graph, Graph.Reach start, List<Integer> arcs) {
    this.graph = graph;
    this.start = start;
    this.arcs = arcs;
    this.ends = arcs.stream().map(arc -> graph.from(graph.arcs().get(arc).to())).toList();
    int size = arcs.size();
    this.least =
        Assignment.least(
            size,
            2 * size,
            (row, column) ->
                column < size
                    ? cost(column, row)
                    : column - size == row ? cost(-1, row) : Graph.NEVER);
    this.before =
        Arrays.stream(least.columnOf()).map(column -> column < size ? column : -1).toArray();
    while (joined()) {}
  }

  static Link of(Graph graph, Graph.Reach start, List<Integer> arcs) {
    return new Link(graph, start, arcs);
  }

  private int tail(int arc) {
    return graph.arcs().get(arcs.get(arc)).from();
  }

  private int cost(int before, int arc) {
    return (before < 0 ? start : ends.get(before)).cost()[tail(arc)];
  }

  /** What it is worth to be at each node in the least flow. */
  int[] worth() {
    int[] price = new int[graph.nodes()];
    Arrays.fill(price, Graph.NEVER);
    price[0] = 0;
    for (int i = 0; i < arcs.size(); i++) {
      int head = graph.arcs().get(arcs.get(i)).to();
      price[head] = Math.min(price[head], -least.columnPrice()[i]);
    }
    return graph.from(price).cost();
  }

  /** Opens one circle in the cheapest way; false if there is none. */
  private boolean joined() {
    int[] circle = circles();
    int best = Graph.NEVER;
    int here = -1;
    int there = -1;
    for (int i = 0; i < before.length; i++) {
      if (circle[i] > 0) {
        int alone = cost(-1, i) - cost(before[i], i);
        if (alone < best) {
          best = alone;
          here = i;
          there = -1;
        }
        for (int j = 0; j < before.length; j++) {
          if (circle[j] != circle[i]) {
            int both = cost(before[j], i) + cost(before[i], j);
            int more =
                both >= Graph.NEVER ? Graph.NEVER : both - cost(before[i], i) - cost(before[j], j);
            if (more < best) {
              best = more;
              here = i;
              there = j;
            }
          }
        }
      }
    }
    if (here < 0) {
      return false;
    }
    int end = before[here];
    before[here] = there < 0 ? -1 : before[there];
    if (there >= 0) {
      before[there] = end;
    }
    return true;
  }

  /** The number of the circle that each arc is on, 0 for those on a walk from node 0. */
  private int[] circles() {
    int[] circle = new int[before.length];
    int[] seen = new int[before.length];
    int number = 0;
    for (int i = 0; i < before.length; i++) {
      int at = i;
      while (at >= 0 && seen[at] == 0) {
        seen[at] = i + 1;
        at = before[at];
      }
      if (at >= 0 && seen[at] == i + 1) {
        number++;
        for (int on = at; circle[on] == 0; on = before[on]) {
          circle[on] = number;
        }
      }
    }
    return circle;
  }

  /** The walks, each from node 0. */
  List<List<Integer>> walks() {
    int[] after = new int[before.length];
    Arrays.fill(after, -1);
    List<List<Integer>> walks = new ArrayList<>();
    for (int i = 0; i < before.length; i++) {
      if (before[i] >= 0) {
        after[before[i]] = i;
      }
    }
    for (int first = 0; first < before.length; first++) {
      if (before[first] < 0) {
        List<Integer> walk = new ArrayList<>(start.wayTo(graph, tail(first)));
        for (int at = first; at >= 0; at = after[at]) {
          if (at != first) {
            walk.addAll(ends.get(before[at]).wayTo(graph, tail(at)));
          }
          walk.add(arcs.get(at));
        }
        walks.add(walk);
      }
    }
    return walks;
  }
}

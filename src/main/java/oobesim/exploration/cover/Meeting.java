// SPDX-License-Identifier: Apache-2.0
package oobesim.exploration.cover;

import java.util.List;

/**
 * The arcs on which a goal is met, side by side, for a search goes through them millions of times.
 *
 * @param arc the number of each arc
 * @param from where it begins
 * @param to where it ends
 * @param cost what it costs to go it
 */
record Meeting(int[] arc, int[] from, int[] to, int[] cost) {
  static Meeting of(Graph graph, List<Integer> numbers) {
    List<Arc> arcs = numbers.stream().map(graph.arcs()::get).toList();
    return new Meeting(
        numbers.stream().mapToInt(Integer::intValue).toArray(),
        arcs.stream().mapToInt(Arc::from).toArray(),
        arcs.stream().mapToInt(Arc::to).toArray(),
        arcs.stream().mapToInt(Arc::cost).toArray());
  }

  /** How many there are. */
  int size() {
    return arc.length;
  }

  /** What the cheapest walk costs that meets the goal, where being at a node costs so much. */
  int nearest(int[] at) {
    int nearest = Graph.NEVER;
    for (int i = 0; i < arc.length; i++) {
      nearest = Math.min(nearest, at[from[i]] + cost[i]);
    }
    return nearest;
  }
}

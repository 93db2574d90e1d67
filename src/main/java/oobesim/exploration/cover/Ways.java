// SPDX-License-Identifier: Apache-2.0
package oobesim.exploration.cover;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The cheapest ways from and to the nodes that are asked about, each worked out once and kept while
 * there is room.
 */
final class Ways {
  /** So many numbers are kept, 64 MB: of a graph of 20,000 nodes some 500 answers. */
  private static final int ROOM = 16_000_000;

  private static final int[] NONE = {};

  private final Graph graph;
  private final Graph back;
  private final int[] end;
  private final Map<Integer, Graph.Reach> from = new HashMap<>();
  private final Map<Integer, int[]> to = new HashMap<>();

  Ways(Graph graph) {
    this.graph = graph;
    this.end = new int[graph.nodes()];
    List<Arc> turned = new ArrayList<>();
    graph.arcs().forEach(arc -> turned.add(new Arc(arc.to(), arc.from(), arc.cost(), NONE)));
    this.back = new Graph(graph.nodes(), turned);
  }

  /** From a node to each. */
  Graph.Reach from(int node) {
    Graph.Reach known = from.get(node);
    if (known == null) {
      makeRoom();
      known = graph.from(node);
      from.put(node, known);
    }
    return known;
  }

  /** What it costs from each node to one. */
  int[] to(int node) {
    int[] known = to.get(node);
    if (known == null) {
      makeRoom();
      known = back.from(node).cost();
      to.put(node, known);
    }
    return known;
  }

  /** What it costs from each node to end there: nothing. */
  int[] toEnd() {
    return end;
  }

  private void makeRoom() {
    if ((2L * from.size() + to.size()) * graph.nodes() > ROOM) {
      from.clear();
      to.clear();
    }
  }
}

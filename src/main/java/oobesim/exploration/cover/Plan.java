// SPDX-License-Identifier: Apache-2.0
package oobesim.exploration.cover;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Walks as the stops that they make: arcs each of which meets a goal. Between two stops a walk goes
 * the cheapest way, and where that meets a goal that is open it makes a stop, so that no goal is
 * lost when a way between stops changes. None of the walks is without a stop.
 */
final class Plan {
  private final Graph graph;
  private final Ways ways;
  private final BitSet goals;
  private final List<List<Integer>> walks = new ArrayList<>();

  /** At how many stops each goal is met. */
  private final int[] times;

  private long looks;
  private int cost = -1;

  /** A plan without walks, in which all goals are open. */
  Plan(Graph graph, Ways ways, BitSet goals) {
    this(graph, ways, goals, new int[goals.length()]);
  }

  private Plan(Graph graph, Ways ways, BitSet goals, int[] times) {
    this.graph = graph;
    this.ways = ways;
    this.goals = goals;
    this.times = times;
  }

  /** The same walks, to be changed on their own; nobody has looked for a place yet. */
  Plan copy() {
    Plan copy = new Plan(graph, ways, goals, times.clone());
    walks.forEach(walk -> copy.walks.add(new ArrayList<>(walk)));
    return copy;
  }

  /** How many places for a stop were looked at: what a search has cost so far. */
  long looks() {
    return looks;
  }

  /** How many walks there are. */
  int size() {
    return walks.size();
  }

  /** How many stops a walk makes. */
  int stops(int walk) {
    return walks.get(walk).size();
  }

  /** How many stops there are. */
  int stops() {
    return walks.stream().mapToInt(List::size).sum();
  }

  boolean meets(int goal) {
    return times[goal] > 0;
  }

  private Arc arc(int number) {
    return graph.arcs().get(number);
  }

  /** Where a walk is before the stop at a place. */
  private int before(List<Integer> walk, int place) {
    return place == 0 ? 0 : arc(walk.get(place - 1)).to();
  }

  /** What all walks cost. */
  int cost() {
    if (cost < 0) {
      cost = walks().stream().flatMap(List::stream).mapToInt(number -> arc(number).cost()).sum();
    }
    return cost;
  }

  /** The arcs of each walk, those between stops among them. */
  List<List<Integer>> walks() {
    List<List<Integer>> all = new ArrayList<>();
    for (List<Integer> walk : walks) {
      List<Integer> arcs = new ArrayList<>();
      for (int place = 0; place < walk.size(); place++) {
        int stop = walk.get(place);
        arcs.addAll(ways.from(before(walk, place)).wayTo(graph, arc(stop).from()));
        arcs.add(stop);
      }
      all.add(arcs);
    }
    return all;
  }

  /** A place for a stop: before which stop of a walk, and what it costs to go by. */
  private record Place(int stop, int walk, int place, int cost) {}

  /** Meets a goal by the arc and at the place where that costs least. */
  void meet(Meeting goal) {
    Place best = cheaper(new Place(-1, -1, -1, Graph.NEVER), goal, walks.size(), 0);
    for (int walk = 0; walk < walks.size(); walk++) {
      for (int place = 0; place <= walks.get(walk).size(); place++) {
        best = cheaper(best, goal, walk, place);
      }
    }
    insert(best);
  }

  /** The best place so far, or an arc of a goal at this place if that is better. */
  private Place cheaper(Place best, Meeting goal, int number, int place) {
    List<Integer> walk = number == walks.size() ? List.of() : walks.get(number);
    int[] here = ways.from(before(walk, place)).cost();
    boolean last = place == walk.size();
    int[] on = last ? ways.toEnd() : ways.to(arc(walk.get(place)).from());
    int saved = last ? 0 : here[arc(walk.get(place)).from()];
    int least = best.cost() + saved;
    int found = -1;
    looks += goal.size();
    for (int i = 0; i < goal.size(); i++) {
      int there = here[goal.from()[i]] + goal.cost()[i];
      if (there < least) {
        there += on[goal.to()[i]];
        if (there < least) {
          least = there;
          found = goal.arc()[i];
        }
      }
    }
    return found < 0 ? best : new Place(found, number, place, least - saved);
  }

  private void insert(Place place) {
    if (place.walk() == walks.size()) {
      walks.add(new ArrayList<>());
    }
    List<Integer> walk = walks.get(place.walk());
    Arc stop = arc(place.stop());
    List<Integer> gone =
        new ArrayList<>(ways.from(before(walk, place.place())).wayTo(graph, stop.from()));
    gone.add(place.stop());
    if (place.place() < walk.size()) {
      int next = arc(walk.get(place.place())).from();
      gone.addAll(ways.from(stop.to()).wayTo(graph, next));
    }
    List<Integer> stops = new ArrayList<>();
    for (int number : gone) {
      if (meetsSoOften(number, 0)) {
        count(number, 1);
        stops.add(number);
      }
    }
    walk.addAll(place.place(), stops);
  }

  /** Whether an arc meets a goal that is met so often. */
  private boolean meetsSoOften(int number, int often) {
    for (int goal : arc(number).goals()) {
      if (goals.get(goal) && times[goal] == often) {
        return true;
      }
    }
    return false;
  }

  private void count(int number, int by) {
    cost = -1;
    for (int goal : arc(number).goals()) {
      if (goals.get(goal)) {
        times[goal] += by;
      }
    }
  }

  /** Leaves stops of a walk out, from one on, and the walk if that were all. */
  void remove(int number, int first, int length) {
    List<Integer> walk = walks.get(number);
    List<Integer> stops = walk.subList(first, first + length);
    stops.forEach(stop -> count(stop, -1));
    stops.clear();
    if (walk.isEmpty()) {
      walks.remove(number);
    }
  }

  /** Leaves out stops all of whose goals are met at others, too. */
  void tidy() {
    for (List<Integer> walk : walks) {
      walk.removeIf(this::spare);
    }
    walks.removeIf(List::isEmpty);
  }

  private boolean spare(int stop) {
    boolean spare = !meetsSoOften(stop, 1);
    if (spare) {
      count(stop, -1);
    }
    return spare;
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.exploration;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import oobesim.page.Outcome;
import oobesim.page.ScreenId;
import oobesim.session.Input;
import oobesim.statechart.StateId;

/** Finds the situations that nobody gets out of. Where not all was tried, a way out is supposed. */
final class Traps {
  private final Explored found;
  private final Map<Integer, List<Edge>> after;
  private final Map<Integer, StateId> shown = new HashMap<>();

  private Traps(Explored found) {
    this.found = found;
    this.after =
        found.edges.stream()
            .filter(edge -> leads(edge.move()))
            .collect(Collectors.groupingBy(Edge::from));
  }

  /** One for each state, on the shortest way. */
  static List<Trap> of(Explored found) {
    return new Traps(found).all();
  }

  private List<Trap> all() {
    BitSet out = leadingOut();
    Map<StateId, Trap> traps = new LinkedHashMap<>();
    found.nodes.stream()
        .filter(node -> !out.get(node.number()))
        .sorted(Comparator.comparingInt(Node::cost).thenComparingInt(Node::number))
        .forEach(
            node -> {
              StateId state = shown(node.number());
              traps.computeIfAbsent(
                  state, at -> new Trap(at, kind(node), found.linesTo(node.number())));
            });
    return List.copyOf(traps.values());
  }

  /** What becomes of somebody from a situation on: what can still be come to decides. */
  private Trap.Kind kind(Node node) {
    boolean turns = false;
    BitSet seen = new BitSet();
    Deque<Integer> open = new ArrayDeque<>(List.of(node.number()));
    seen.set(node.number());
    while (!open.isEmpty()) {
      int from = open.remove();
      for (Edge edge : after.getOrDefault(from, List.of())) {
        boolean leaves = !shown(edge.to()).equals(shown(from));
        if (leaves && edge.move() instanceof Move.Does) {
          return Trap.Kind.CIRCLE;
        }
        turns |= edge.move() instanceof Move.Waits;
        if (!seen.get(edge.to())) {
          seen.set(edge.to());
          open.add(edge.to());
        }
      }
    }
    return turns ? Trap.Kind.LIVE_LOCK : Trap.Kind.STUCK;
  }

  private StateId shown(int node) {
    return shown.computeIfAbsent(node, number -> shown(found.nodes.get(number)));
  }

  /** Innermost where the page is shown; other regions stand still meanwhile. */
  private StateId shown(Node node) {
    SequencedSet<StateId> inwards = node.moment().configuration().active().reversed();
    StateId page =
        inwards.stream()
            .filter(id -> found.flow.screenOf(id).isPresent())
            .findFirst()
            .orElse(inwards.getFirst());
    return inwards.stream()
        .filter(id -> id.equals(page) || found.flow.chart().isInside(id, page))
        .findFirst()
        .orElse(page);
  }

  private BitSet leadingOut() {
    List<List<Integer>> before = new ArrayList<>();
    found.nodes.forEach(node -> before.add(new ArrayList<>()));
    found.edges.stream()
        .filter(edge -> leads(edge.move()))
        .forEach(edge -> before.get(edge.to()).add(edge.from()));
    BitSet out = new BitSet();
    Deque<Integer> open = new ArrayDeque<>();
    for (Node node : found.nodes) {
      if (ends(node) || !found.tried.get(node.number())) {
        out.set(node.number());
        open.add(node.number());
      }
    }
    while (!open.isEmpty()) {
      for (int from : before.get(open.remove())) {
        if (!out.get(from)) {
          out.set(from);
          open.add(from);
        }
      }
    }
    return out;
  }

  private static boolean ends(Node node) {
    return node.screen() == ScreenId.OFF || node.screen().outcome() != Outcome.OPEN;
  }

  private static boolean leads(Move move) {
    return switch (move) {
      case Move.Does(List<Input> inputs) ->
          inputs.stream().noneMatch(Input.Power.class::isInstance);
      case Move.Waits _ -> true;
      case Move.Fails _, Move.Meanwhile _ -> false;
    };
  }
}

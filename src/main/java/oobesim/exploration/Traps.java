// SPDX-License-Identifier: Apache-2.0
package oobesim.exploration;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import oobesim.page.Outcome;
import oobesim.page.ScreenId;
import oobesim.session.Input;
import oobesim.statechart.StateId;

/** Finds the situations that nobody gets out of. Where not all was tried, a way out is supposed. */
final class Traps {
  private final Explored found;

  private Traps(Explored found) {
    this.found = found;
  }

  /** One for each state, on the shortest way. */
  static List<Trap> of(Explored found) {
    return new Traps(found).all();
  }

  private List<Trap> all() {
    BitSet out = leadingOut();
    BitSet waits = new BitSet();
    found.edges.stream()
        .filter(edge -> edge.move() instanceof Move.Waits)
        .forEach(edge -> waits.set(edge.from()));
    Map<StateId, Trap> traps = new LinkedHashMap<>();
    found.nodes.stream()
        .filter(node -> !out.get(node.number()))
        .sorted(Comparator.comparingInt(Node::cost).thenComparingInt(Node::number))
        .forEach(
            node -> {
              StateId state = shown(node);
              traps.computeIfAbsent(
                  state,
                  at -> new Trap(at, waits.get(node.number()), found.linesTo(node.number())));
            });
    return List.copyOf(traps.values());
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

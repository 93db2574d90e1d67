// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import oobesim.statechart.Cause;

/**
 * No cycle of eventless transitions that cannot end once it has begun.
 *
 * <p>Only what is certain is reported. From each innermost state the rule follows the first
 * eventless transition of the state, or of the nearest state around it that has any. A cycle of two
 * states or more is endless if no transition in it has a guard, or if all guards in it are the same
 * expression and nothing in it does anything that could change a fact. A cycle in a region is left
 * alone if eventless transitions of another region could end it.
 */
final class EndlessRule implements ChartRule {
  @Override
  public void check(ChartDraft chart, Faults faults) {
    Set<StateDraft> reported = new HashSet<>();
    for (StateDraft state : chart.states()) {
      List<Move> cycle = cycleFrom(state, chart.links());
      boolean known = cycle.stream().anyMatch(move -> reported.contains(move.from()));
      if (cycle.size() > 1 && !known && endless(cycle) && !mayBeStopped(cycle, chart)) {
        cycle.forEach(move -> reported.add(move.from()));
        String way =
            String.join(" → ", cycle.stream().map(move -> move.from().id.value()).toList());
        faults.at(cycle.getFirst().by().json, ChartFindingCode.ENDLESS_ALWAYS.with("way", way));
      }
    }
  }

  private static List<Move> cycleFrom(StateDraft start, Links links) {
    List<Move> moves = new ArrayList<>();
    Set<StateDraft> seen = new HashSet<>();
    Optional<Move> move = Move.from(start, links);
    while (move.isPresent() && seen.add(move.get().from())) {
      moves.add(move.get());
      StateDraft next = move.get().to();
      if (next == start) {
        return moves;
      }
      move = Move.from(next, links);
    }
    return List.of();
  }

  private static boolean endless(List<Move> cycle) {
    Set<String> guards = new HashSet<>();
    for (Move move : cycle) {
      move.by().guard.ifPresent(guard -> guards.add(guard.text()));
      if (move.guardUnread()) {
        return false;
      }
    }
    boolean idle = cycle.stream().allMatch(Move::idle);
    return guards.isEmpty() || guards.size() == 1 && idle && regionsAround(cycle).isEmpty();
  }

  private static boolean mayBeStopped(List<Move> cycle, ChartDraft chart) {
    return regionsAround(cycle).stream()
        .anyMatch(
            region ->
                chart.transitions().stream()
                    .filter(other -> other.cause instanceof Cause.Always)
                    .filter(other -> other.source.inside(region.parent.orElseThrow()))
                    .filter(other -> other.source != region && !other.source.inside(region))
                    .flatMap(other -> chart.links().targets().get(other).stream())
                    .anyMatch(target -> leaves(target, region)));
  }

  // Coarse on purpose: any way out of the parallel state or into the cycle's own region counts.
  private static boolean leaves(StateDraft target, StateDraft region) {
    StateDraft parallel = region.parent.orElseThrow();
    return !target.inside(parallel) || target == region || target.inside(region);
  }

  private static List<StateDraft> regionsAround(List<Move> cycle) {
    return cycle.stream()
        .flatMap(move -> move.from().lineage().stream())
        .filter(state -> state.parent.filter(p -> p.kind == StateKind.PARALLEL).isPresent())
        .distinct()
        .toList();
  }
}

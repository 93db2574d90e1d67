// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How far transitions reach: what they leave, given what is active and what history recalls.
 *
 * @param chart the chart
 * @param history what each history state recalls
 */
record Reach(PlacedChart chart, Map<PlacedState, List<PlacedState>> history) {

  /** The targets with every history state replaced by what it recalls or by its default. */
  Set<PlacedState> effectiveTargets(Collection<PlacedState> targets) {
    Set<PlacedState> found = new LinkedHashSet<>();
    for (PlacedState target : targets) {
      if (!target.history()) {
        found.add(target);
      } else if (history.containsKey(target)) {
        found.addAll(history.get(target));
      } else {
        found.addAll(effectiveTargets(chart.defaultsOf(target)));
      }
    }
    return found;
  }

  /** The state inside which everything is left; null means that the root is left, too. */
  PlacedState domain(PlacedTransition transition) {
    Set<PlacedState> targets = effectiveTargets(transition.targets());
    PlacedState source = transition.source();
    if (!transition.reenter()
        && targets.stream().allMatch(target -> target == source || target.inside(source))) {
      return source;
    }
    PlacedState common = commonAncestor(List.copyOf(targets), source);
    return common != null || transition.reenter() ? common : chart.root;
  }

  private static PlacedState commonAncestor(List<PlacedState> targets, PlacedState source) {
    PlacedState first = targets.isEmpty() ? source : targets.getFirst();
    return first.ancestors(null).stream()
        .filter(source::inside)
        .filter(candidate -> targets.stream().allMatch(target -> target.inside(candidate)))
        .findFirst()
        .orElse(null);
  }

  /** What the transitions leave of the active states. */
  Set<PlacedState> exitSet(Collection<PlacedTransition> transitions, Set<PlacedState> active) {
    Set<PlacedState> left = new LinkedHashSet<>();
    for (PlacedTransition transition : transitions) {
      if (!transition.targets().isEmpty()) {
        PlacedState domain = domain(transition);
        active.stream().filter(state -> state.inside(domain)).forEach(left::add);
      }
    }
    return left;
  }

  /**
   * The transitions that can be taken together. Of two that leave the same state, the one whose
   * source lies inside the other's source wins; otherwise the earlier one.
   */
  List<PlacedTransition> withoutConflicts(
      Collection<PlacedTransition> enabled, Set<PlacedState> active) {
    if (enabled.size() < 2) {
      return List.copyOf(enabled);
    }
    Map<PlacedTransition, Set<PlacedState>> kept = new LinkedHashMap<>();
    for (PlacedTransition candidate : enabled) {
      Set<PlacedState> leaves = exitSet(List.of(candidate), active);
      List<PlacedTransition> rivals =
          kept.entrySet().stream()
              .filter(other -> intersects(leaves, other.getValue()))
              .map(Map.Entry::getKey)
              .toList();
      if (rivals.stream().allMatch(rival -> candidate.source().inside(rival.source()))) {
        rivals.forEach(kept::remove);
        kept.put(candidate, leaves);
      }
    }
    return List.copyOf(kept.keySet());
  }

  private static boolean intersects(Set<PlacedState> left, Set<PlacedState> right) {
    return left.stream().anyMatch(right::contains);
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.exploration;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import oobesim.exploration.cover.Arc;
import oobesim.exploration.cover.Cover;
import oobesim.exploration.cover.Graph;
import oobesim.exploration.cover.Tour;
import oobesim.script.Instruction;
import oobesim.session.Checkpoint;
import oobesim.session.RunHeader;
import oobesim.session.Session;

/**
 * Makes scripts of what an exploration has found. What a plan promises is not believed: each script
 * is carried out from its beginning, and what it does not meet is met by another one.
 */
public final class Paths {
  private final Explored found;
  private final BitSet open;
  private final List<PathSet.Path> paths = new ArrayList<>();
  private final BitSet covered = new BitSet();

  private Paths(Explored found, BitSet wanted) {
    this.found = found;
    this.open = (BitSet) wanted.clone();
    open.and(found.met);
  }

  /** Scripts that meet all that was met of some goals. */
  public static PathSet of(Explored found, BitSet wanted) {
    return new Paths(found, wanted).all(wanted);
  }

  private PathSet all(BitSet wanted) {
    BitSet elsewhere = (BitSet) open.clone();
    found.edges.forEach(edge -> clear(elsewhere, edge.goals()));
    BitSet planned = (BitSet) open.clone();
    planned.andNot(elsewhere);
    Tour tour = Cover.of(graph(), planned);
    tour.walks().stream()
        .sorted(Comparator.comparingInt((List<Integer> walk) -> walk.size()).reversed())
        .forEach(this::carryOut);
    while (!open.isEmpty()) {
      asFound(open.nextSetBit(0));
    }
    int steps = paths.stream().mapToInt(path -> path.lines().size()).sum();
    return new PathSet(
        paths, steps, Math.min(steps, tour.bound()), covered, Missing.of(found, wanted));
  }

  private static void clear(BitSet set, int[] numbers) {
    for (int number : numbers) {
      set.clear(number);
    }
  }

  private Graph graph() {
    List<Arc> arcs =
        found.edges.stream()
            .map(edge -> new Arc(edge.from(), edge.to(), edge.cost(), edge.goals()))
            .toList();
    return new Graph(found.nodes.size(), arcs);
  }

  private Stretch begin() {
    RunHeader header = new RunHeader(found.flow.id(), Optional.empty(), 0, found.profile);
    Checkpoint off = new Session(found.flow, header, entry -> {}).moment();
    return new Stretch(found.flow, found.goals, Watch.NOBODY, off, 0);
  }

  private void carryOut(List<Integer> walk) {
    Stretch run = begin();
    int useful = 0;
    int met = 0;
    for (int number : walk) {
      found.edges.get(number).move().on(run);
      BitSet more = (BitSet) run.met().clone();
      more.and(open);
      if (more.cardinality() > met) {
        met = more.cardinality();
        useful = run.lines().size();
      }
    }
    if (met > 0) {
      keep(run.lines().subList(0, useful));
    }
  }

  /** By the very lines by which it was met first. */
  private void asFound(int goal) {
    Edge edge =
        found.edges.stream()
            .filter(one -> java.util.Arrays.stream(one.goals()).anyMatch(it -> it == goal))
            .min(
                Comparator.comparingInt(
                    (Edge one) -> found.nodes.get(one.from()).cost() + one.cost()))
            .orElse(null);
    List<Instruction.Doing> lines = new ArrayList<>();
    if (edge != null) {
      lines.addAll(found.linesTo(edge.from()));
      lines.addAll(edge.lines());
    }
    keep(lines);
    open.clear(goal);
  }

  private void keep(List<Instruction.Doing> lines) {
    Stretch run = begin();
    lines.forEach(run::does);
    BitSet adds = (BitSet) run.met().clone();
    adds.and(open);
    open.andNot(adds);
    covered.or(run.met());
    paths.add(new PathSet.Path(lines, run.screens(), adds, (BitSet) run.met().clone()));
  }
}

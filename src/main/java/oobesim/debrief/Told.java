// SPDX-License-Identifier: Apache-2.0
package oobesim.debrief;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import oobesim.assessment.Assessment;
import oobesim.assessment.Assessment.Turn;
import oobesim.assessment.Decision;
import oobesim.assessment.Decision.Verdict;
import oobesim.assessment.Moment;
import oobesim.document.Limit;

/** Chooses what is told of a run with more decisions than anybody reads. */
final class Told {
  private static final int MOST = Limit.DEBRIEF_DECISIONS.most();

  private Told() {}

  /**
   * All decisions of an ordinary run; else those that the drill judges, those that led to what it
   * judges, and of the others the first ones, up to the limit.
   */
  static List<Decision> decisions(Assessment assessment) {
    List<Decision> all = assessment.decisions();
    if (all.size() <= MOST) {
      return all;
    }
    BitSet leading = leading(assessment);
    BitSet told = new BitSet();
    take(all, told, it -> it.verdict() != Verdict.OPEN || leading.get(it.moment().line()));
    take(all, told, _ -> true);
    return all.stream().filter(it -> told.get(it.moment().line())).toList();
  }

  /** Wrong turns, of which each may have come about again and again. */
  static List<Turn> turns(Assessment assessment) {
    return assessment.wrongTurns().stream().limit(MOST).toList();
  }

  /** How many decisions of a run are not told. */
  static int untold(Assessment assessment) {
    return Math.max(0, assessment.decisions().size() - MOST);
  }

  private static void take(List<Decision> all, BitSet told, Predicate<Decision> which) {
    int room = MOST - told.cardinality();
    all.stream()
        .filter(it -> !told.get(it.moment().line()) && which.test(it))
        .limit(room)
        .forEach(it -> told.set(it.moment().line()));
  }

  /** The lines of the decisions just before what came of itself. */
  private static BitSet leading(Assessment assessment) {
    TreeSet<Integer> decided = new TreeSet<>();
    assessment.decisions().forEach(it -> decided.add(it.moment().line()));
    BitSet leading = new BitSet();
    Stream.concat(
            assessment.steps().stream().flatMap(it -> it.at().stream()),
            turns(assessment).stream().map(Turn::at))
        .map(Moment::line)
        .flatMap(line -> Optional.ofNullable(decided.lower(line)).stream())
        .forEach(leading::set);
    return leading;
  }
}

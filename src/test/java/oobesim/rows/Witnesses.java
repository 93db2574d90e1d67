// SPDX-License-Identifier: Apache-2.0
package oobesim.rows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import oobesim.causes.EveryEntryTest;
import oobesim.causes.MeetingsTest;
import oobesim.causes.TryingAgainTest;
import oobesim.flow.Flow;

/**
 * Those that may notice a change, each played once before.
 *
 * <p>What has noticed a change of the same subject is asked first, then what is quick.
 */
final class Witnesses {
  private final List<Witness> all = new ArrayList<>();
  private final Map<String, Set<Witness>> likely = new HashMap<>();
  private final Flow flow;

  private Witnesses(Flow flow) {
    this.flow = flow;
  }

  /** The rows of the specification and the scripts of the failures. */
  static Witnesses played(Flow flow) {
    Witnesses witnesses = new Witnesses(flow);
    EveryEntryTest.ids().forEach(witnesses::script);
    MeetingsTest.lines().forEach(witnesses::meeting);
    witnesses.all.add(Witness.of("what is right", EveryEntryTest::nothingHappens, flow));
    Chapter.ALL.forEach(witnesses::chapter);
    witnesses.all.sort(Comparator.comparing(Witness::length));
    return witnesses;
  }

  /** The tables of behaviour among the tests; it takes longer to ask JUnit for one. */
  static Witnesses tests(Flow flow) {
    Witnesses witnesses = new Witnesses(flow);
    witnesses.all.addAll(new TestsOfBehaviour().traced(flow));
    witnesses.all.sort(Comparator.comparing(Witness::length));
    return witnesses;
  }

  private void meeting(String line) {
    String id = line.substring(0, line.indexOf(','));
    first(id, Witness.of("meeting " + id, () -> MeetingsTest.isMetAsTold(line), flow));
  }

  private void script(String id) {
    first(id, Witness.of("script " + id, () -> EveryEntryTest.playsAsItsEntrySays(id), flow));
    first(id, Witness.of("Retry at " + id, () -> TryingAgainTest.retryDoesAsTold(id), flow));
    first(id, Witness.of("Reset at " + id, () -> TryingAgainTest.resetDoesAsTold(id), flow));
  }

  private void first(String subject, Witness witness) {
    all.add(witness);
    likely.computeIfAbsent(subject, any -> new LinkedHashSet<>()).add(witness);
  }

  private void chapter(Chapter chapter) {
    chapter.rows().stream()
        .flatMap(Row::cases)
        .forEach(row -> all.add(Witness.of("row " + row, row::play, flow)));
  }

  int count() {
    return all.size();
  }

  /** Asks one after the other until one notices the change. */
  Verdict judge(Change change) {
    if (!change.readable()) {
      return new Verdict(change, 1, Optional.of("whoever reads the file"));
    }
    Flow changed = change.in(flow);
    Set<Witness> first = likely.computeIfAbsent(change.subject(), any -> new LinkedHashSet<>());
    Set<Witness> order = new LinkedHashSet<>(first);
    if (change.showsToAnybody()) {
      order.addAll(all);
    }
    List<Witness> concerned =
        order.stream().filter(witness -> change.showsIn(witness.trace())).toList();
    for (Witness witness : concerned) {
      Optional<String> objection = witness.objection(changed);
      if (objection.isPresent()) {
        first.add(witness);
        return new Verdict(change, concerned.size(), Optional.of(witness.name()));
      }
    }
    return new Verdict(change, concerned.size(), Optional.empty());
  }
}

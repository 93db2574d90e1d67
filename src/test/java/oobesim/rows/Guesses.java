// SPDX-License-Identifier: Apache-2.0
package oobesim.rows;

import static oobesim.causes.TryingAgainTest.resetDoesAsTold;
import static oobesim.causes.TryingAgainTest.retryDoesAsTold;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oobesim.causes.EveryEntryTest;
import oobesim.causes.MeetingsTest;
import oobesim.flow.Flow;

/** Rows and scripts, those that have words in common with a change first: none is played before. */
final class Guesses {
  /** Words of the chart that tell nothing. */
  private static final Set<String> EMPTY = Set.of("windows-oobe", "on", "oobe", "pages", "always");

  private final List<Guess> all = new ArrayList<>();
  private final Flow flow;

  Guesses(Flow flow) {
    this.flow = flow;
    EveryEntryTest.ids().forEach(id -> add(id, () -> EveryEntryTest.playsAsItsEntrySays(id)));
    EveryEntryTest.ids().forEach(id -> add("retry " + id, () -> retryDoesAsTold(id)));
    EveryEntryTest.ids().forEach(id -> add("reset " + id, () -> resetDoesAsTold(id)));
    MeetingsTest.lines().forEach(line -> add(line, () -> MeetingsTest.isMetAsTold(line)));
    Chapter.ALL.stream()
        .flatMap(chapter -> chapter.rows().stream())
        .flatMap(Row::cases)
        .forEach(row -> add(text(row.row()), row::play));
    add("", EveryEntryTest::nothingHappens);
  }

  /**
   * Somebody who may have come by.
   *
   * @param text all words that belong to it
   * @param witness the witness, who has not been played and so has no trace
   */
  private record Guess(String text, Witness witness) {
    long common(Set<String> words) {
      return words.stream().filter(text::contains).count();
    }
  }

  private void add(String text, Behaviour behaviour) {
    all.add(new Guess(text, new Witness(text, behaviour, new Trace(), Duration.ZERO)));
  }

  private static String text(Row row) {
    return Stream.of(List.of(row.profile()), row.given(), row.when(), row.then())
        .flatMap(List::stream)
        .collect(Collectors.joining(" "));
  }

  /** Whether any of them notices a change. */
  boolean notice(Change change) {
    if (!change.readable()) {
      return true;
    }
    Set<String> words =
        Stream.of(change.line().split("[^A-Za-z0-9-]+"))
            .filter(word -> word.length() > 1 && !EMPTY.contains(word))
            .collect(Collectors.toSet());
    Flow changed = change.in(flow);
    return all.stream()
        .sorted(Comparator.comparingLong((Guess guess) -> guess.common(words)).reversed())
        .anyMatch(guess -> guess.witness().objection(changed).isPresent());
  }
}

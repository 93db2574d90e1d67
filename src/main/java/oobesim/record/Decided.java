// SPDX-License-Identifier: Apache-2.0
package oobesim.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import oobesim.assessment.Decision.Verdict;
import oobesim.debrief.Choice;
import oobesim.record.Activity.Alternative;

/** A decision with its alternatives as an activity and a result. */
final class Decided {
  private final Choice choice;
  private final List<Alternative> alternatives = new ArrayList<>();

  Decided(Choice choice) {
    this.choice = choice;
    Stream.of(Stream.of(choice.deed()), choice.better().stream(), choice.open().stream())
        .flatMap(texts -> texts)
        .forEach(this::add);
  }

  private void add(String text) {
    int same = 1;
    String free = word(text);
    for (String tried = free; ; tried = free + "-" + same) {
      same++;
      String one = tried;
      if (alternatives.stream().noneMatch(it -> it.id().equals(one))) {
        alternatives.add(new Alternative(one, text));
        return;
      }
    }
  }

  /** A text as a part of an address, and as an id without blanks. */
  private static String word(String text) {
    String word = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    String bare = word.replaceAll("^-|-$", "");
    return bare.isEmpty() ? "choice" : bare;
  }

  private String chosen() {
    return alternatives.getFirst().id();
  }

  /** The activity of this decision in a drill, the same in all runs in which it is made. */
  Activity activity(String drill) {
    String name = choice.title().isEmpty() ? choice.deed() : choice.title();
    Optional<String> right =
        switch (choice.verdict()) {
          case RIGHT -> Optional.of(chosen());
          case WRONG -> choice.better().map(it -> alternatives.get(1).id());
          case OPEN -> Optional.empty();
        };
    return new Activity(
        drill + "/decisions/" + word(name),
        Activity.DECISION,
        name,
        choice.why(),
        Optional.of(new Activity.Choice(alternatives, right)));
  }

  Result result() {
    return new Result(
        choice.verdict() == Verdict.OPEN
            ? Optional.empty()
            : Optional.of(choice.verdict() == Verdict.RIGHT),
        Optional.empty(),
        Optional.empty(),
        Optional.of(chosen()),
        Optional.of(choice.thought()));
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.debrief;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import oobesim.assessment.Moment;
import oobesim.assessment.Trace;
import oobesim.session.Input;
import oobesim.session.InputWords;
import oobesim.session.JournalEntry;

/**
 * A moment that the trainer marked.
 *
 * @param moment when
 * @param text what was remarked, may be blank
 */
public record RunMark(Moment moment, String text) {
  /** All of a run in their order, also those of a way that was taken back. */
  public static List<RunMark> of(Trace trace) {
    return Stream.concat(trace.moments().stream(), trace.undone().stream())
        .sorted(Comparator.comparing(Moment::line))
        .flatMap(moment -> of(moment).stream())
        .toList();
  }

  private static Optional<RunMark> of(Moment moment) {
    return moment.entry() instanceof JournalEntry.Done done
            && InputWords.exactly(done.words()).orElse(null) instanceof Input.Beside beside
            && beside.act() == Input.Beside.Act.MARK
        ? Optional.of(new RunMark(moment, beside.text()))
        : Optional.empty();
  }
}

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
 * A moment of which the record itself says something: a mark, or what the caller did wrongly.
 *
 * @param moment when
 * @param text what was remarked, may be blank; of the caller, which instruction it was
 */
public record RunMark(Moment moment, String text) {
  /** The trainer's marks of a run in their order, also those of a way that was taken back. */
  public static List<RunMark> of(Trace trace) {
    return all(trace, Input.Beside.Act.MARK).map(it -> it.mark(it.beside.text())).toList();
  }

  /** What the caller did wrongly, in the same way. */
  static List<RunMark> slips(Trace trace) {
    return all(trace, Input.Beside.Act.SLIPPED).map(it -> it.mark(it.beside.about())).toList();
  }

  private record Found(Moment moment, Input.Beside beside) {
    RunMark mark(String text) {
      return new RunMark(moment, text);
    }
  }

  private static Stream<Found> all(Trace trace, Input.Beside.Act act) {
    return Stream.concat(trace.moments().stream(), trace.undone().stream())
        .sorted(Comparator.comparing(Moment::line))
        .flatMap(moment -> beside(moment).map(it -> new Found(moment, it)).stream())
        .filter(it -> it.beside.act() == act);
  }

  private static Optional<Input.Beside> beside(Moment moment) {
    return moment.entry() instanceof JournalEntry.Done done
        ? InputWords.exactly(done.words())
            .filter(Input.Beside.class::isInstance)
            .map(Input.Beside.class::cast)
        : Optional.empty();
  }
}

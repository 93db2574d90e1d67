// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import java.time.Duration;
import java.util.List;
import oobesim.session.Input;
import oobesim.session.InputWords;
import oobesim.session.JournalEntry;

/**
 * A remark that whoever leads a run has made at a moment.
 *
 * @param at when in virtual time
 * @param text one line, not blank
 */
public record Mark(Duration at, String text) {
  /** The remarks of a journal, in its order. */
  static List<Mark> in(List<JournalEntry> journal) {
    return journal.stream()
        .filter(JournalEntry.Done.class::isInstance)
        .map(JournalEntry.Done.class::cast)
        .flatMap(done -> InputWords.exactly(done.words()).stream().flatMap(it -> of(done, it)))
        .toList();
  }

  private static java.util.stream.Stream<Mark> of(JournalEntry.Done done, Input input) {
    return input instanceof Input.Beside beside && beside.act() == Input.Beside.Act.MARK
        ? java.util.stream.Stream.of(new Mark(done.at(), beside.text()))
        : java.util.stream.Stream.empty();
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.script;

import java.util.function.Consumer;
import oobesim.session.JournalEntry;

/**
 * Who is told what happens while a script is played.
 *
 * @param output the lines of {@code play}
 * @param journal the journal
 * @param visits every screen that was shown, when it is left
 */
public record RunWatcher(
    Consumer<OutputLine> output, Consumer<JournalEntry> journal, Consumer<Visit> visits) {
  /** Nobody is told anything. */
  public static final RunWatcher NOBODY = new RunWatcher(line -> {}, entry -> {}, visit -> {});

  /** With somebody who wants the lines of {@code play}. */
  public RunWatcher withOutput(Consumer<OutputLine> other) {
    return new RunWatcher(other, journal, visits);
  }

  /** With somebody who wants the journal. */
  public RunWatcher withJournal(Consumer<JournalEntry> other) {
    return new RunWatcher(output, other, visits);
  }

  /** With somebody who wants to see the screens. */
  public RunWatcher withVisits(Consumer<Visit> other) {
    return new RunWatcher(output, journal, other);
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.script;

import java.util.function.Consumer;
import oobesim.session.JournalEntry;
import oobesim.session.Session;

/**
 * Who is told what happens while a script is played.
 *
 * @param output the lines of {@code play}
 * @param journal the journal
 * @param visits every screen that was shown, when it is left
 * @param run the run itself after each thing that was done or has come about
 */
public record RunWatcher(
    Consumer<OutputLine> output,
    Consumer<JournalEntry> journal,
    Consumer<Visit> visits,
    Consumer<Session> run) {
  /** Nobody is told anything. */
  public static final RunWatcher NOBODY =
      new RunWatcher(line -> {}, entry -> {}, visit -> {}, session -> {});

  /** With somebody who wants the lines of {@code play}. */
  public RunWatcher withOutput(Consumer<OutputLine> other) {
    return new RunWatcher(other, journal, visits, run);
  }

  /** With somebody who wants the journal. */
  public RunWatcher withJournal(Consumer<JournalEntry> other) {
    return new RunWatcher(output, other, visits, run);
  }

  /** With somebody who wants to see the screens. */
  public RunWatcher withVisits(Consumer<Visit> other) {
    return new RunWatcher(output, journal, other, run);
  }

  /** With somebody who looks at the run itself. */
  public RunWatcher withRun(Consumer<Session> other) {
    return new RunWatcher(output, journal, visits, other);
  }
}

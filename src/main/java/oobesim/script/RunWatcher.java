// SPDX-License-Identifier: Apache-2.0
package oobesim.script;

import java.util.Optional;
import java.util.function.Consumer;
import oobesim.document.Finding;
import oobesim.session.JournalEntry;
import oobesim.session.Session;

/**
 * Who is told what happens while a script is played.
 *
 * @param output the lines of {@code play}
 * @param journal the journal
 * @param visits every screen that was shown, when it is left
 * @param run the run itself after each thing that was done or has come about
 * @param amiss what the script asked of a page that it does not have, and what it expected in vain;
 *     empty where nobody reads it, for each one takes a look at the page
 */
public record RunWatcher(
    Consumer<OutputLine> output,
    Consumer<JournalEntry> journal,
    Consumer<Visit> visits,
    Consumer<Session> run,
    Optional<Consumer<Finding>> amiss) {
  /** Nobody is told anything. */
  public static final RunWatcher NOBODY =
      new RunWatcher(line -> {}, entry -> {}, visit -> {}, session -> {}, Optional.empty());

  /** With somebody who wants the lines of {@code play}. */
  public RunWatcher withOutput(Consumer<OutputLine> other) {
    return new RunWatcher(other, journal, visits, run, amiss);
  }

  /** With somebody who wants the journal. */
  public RunWatcher withJournal(Consumer<JournalEntry> other) {
    return new RunWatcher(output, other, visits, run, amiss);
  }

  /** With somebody who wants to see the screens. */
  public RunWatcher withVisits(Consumer<Visit> other) {
    return new RunWatcher(output, journal, other, run, amiss);
  }

  /** With somebody who looks at the run itself. */
  public RunWatcher withRun(Consumer<Session> other) {
    return new RunWatcher(output, journal, visits, other, amiss);
  }

  /** With somebody who mends the script. */
  public RunWatcher withAmiss(Consumer<Finding> other) {
    return new RunWatcher(output, journal, visits, run, Optional.of(other));
  }
}

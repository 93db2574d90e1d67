// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor.station;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import oobesim.flow.FailureCatalog;
import oobesim.flow.FailureEntry;
import oobesim.instructor.LiveRun;
import oobesim.provisioning.World;
import oobesim.provisioning.around.InjectedFault;
import oobesim.session.Input;
import oobesim.session.InputWords;
import oobesim.session.JournalEntry;

/**
 * A failure that was put into a run.
 *
 * @param fault which, where and when
 * @param state what is still to be expected of it
 * @param since when it was put in, empty for one that the profile brought
 */
public record PutIn(InjectedFault fault, State state, Optional<Duration> since) {
  /** What is to be expected of a failure that was put in. */
  public enum State {
    /** It has not struck yet. */
    ARMED,
    /** It has, and does so again. */
    STRIKING,
    /** It spoils no attempt behind the one that it struck last. */
    OVER
  }

  /**
   * The failures that are in a run, the latest one first.
   *
   * @param journal what was done in it
   */
  public static List<PutIn> of(LiveRun run, List<JournalEntry> journal) {
    World world = run.world();
    FailureCatalog failures = run.flow().failures();
    return world.around().faults().reversed().stream()
        .map(fault -> new PutIn(fault, state(world, failures, fault), since(journal, fault)))
        .toList();
  }

  private static State state(World world, FailureCatalog failures, InjectedFault fault) {
    int attempts = world.state().tally().strikes().getOrDefault(fault.id(), 0);
    if (attempts < fault.onAttempt() || world.now().compareTo(fault.from()) < 0) {
      return State.ARMED;
    }
    int usual =
        failures.find(fault.id()).map(FailureEntry::usualAttempts).orElse(InjectedFault.EVERY);
    return fault.isOverAt(attempts + 1, usual) ? State.OVER : State.STRIKING;
  }

  private static Optional<Duration> since(List<JournalEntry> journal, InjectedFault fault) {
    return journal.reversed().stream()
        .filter(JournalEntry.Done.class::isInstance)
        .map(JournalEntry.Done.class::cast)
        .filter(done -> done.response().accepted())
        .filter(done -> puts(done.words(), fault.id()))
        .map(JournalEntry.Done::at)
        .findFirst();
  }

  private static boolean puts(String words, String id) {
    return InputWords.exactly(words)
        .map(Hands::bare)
        .filter(input -> input instanceof Input.Fault(var put, boolean on) && on && is(put, id))
        .isPresent();
  }

  private static boolean is(InjectedFault fault, String id) {
    return fault.id().equals(id);
  }
}

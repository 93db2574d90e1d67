// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor.station;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import oobesim.provisioning.World;
import oobesim.provisioning.around.InjectedFault;
import oobesim.session.Input;
import oobesim.session.InputWords;
import oobesim.session.JournalEntry;

/**
 * A failure that was put into a run.
 *
 * @param fault which, where and when
 * @param armed whether it has not struck yet
 * @param since when it was put in, empty for one that the profile brought
 */
public record PutIn(InjectedFault fault, boolean armed, Optional<Duration> since) {

  /** The failures that are in a run, the latest one first. */
  public static List<PutIn> of(World world, List<JournalEntry> journal) {
    return world.around().faults().reversed().stream()
        .map(fault -> new PutIn(fault, armed(world, fault), since(journal, fault)))
        .toList();
  }

  private static boolean armed(World world, InjectedFault fault) {
    int attempts = world.state().tally().strikes().getOrDefault(fault.id(), 0);
    return attempts < fault.onAttempt() || world.now().compareTo(fault.from()) < 0;
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

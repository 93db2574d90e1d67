// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import java.util.List;
import java.util.Set;
import oobesim.session.JournalEntry;

/**
 * What has changed in a rehearsal, told to watchers once when it is complete.
 *
 * @param aspects what is different now, never what only could be
 * @param entries what the journal got, in order; where a run takes the place of one in which nobody
 *     did anything, the last entry of the one before comes first
 */
public record Change(Set<Aspect> aspects, List<JournalEntry> entries) {
  public Change {
    aspects = Set.copyOf(aspects);
    entries = List.copyOf(entries);
  }

  /** What can be different. */
  public enum Aspect {
    /** A run has begun or ended; all else about it is different, too. */
    RUN,
    /** Another screen is shown. */
    SCREEN,
    /** Something has happened on the device or around it: what the screen says may differ. */
    WORLD,
    /** Virtual time. */
    TIME,
    /** How fast virtual time runs, or whether it does. */
    PACE,
    /** Which moments can be come back to. */
    MOMENTS,
    /** Whether a second press of the power button would switch off. */
    POWER,
    /** What the run is done for. */
    LESSON
  }

  /** Whether something is different now. */
  public boolean has(Aspect aspect) {
    return aspects.contains(aspect);
  }

  /**
   * Whether nothing but virtual time has moved on, as it does with each frame: a watcher may look
   * at it as seldom as it likes.
   */
  public boolean onlyTime() {
    return entries.isEmpty() && aspects.equals(Set.of(Aspect.TIME));
  }

  boolean nothing() {
    return entries.isEmpty() && aspects.isEmpty();
  }
}

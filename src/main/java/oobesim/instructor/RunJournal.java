// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import oobesim.session.JournalEntry;

/** The journal of a run from its first entry on. It tells each entry on. */
public final class RunJournal implements Consumer<JournalEntry> {
  private final Consumer<JournalEntry> listener;
  private final List<JournalEntry> entries = new ArrayList<>();
  private int told;

  /** A journal that tells each entry to somebody who was there from the beginning. */
  public RunJournal(Consumer<JournalEntry> listener) {
    this.listener = listener;
  }

  @Override
  public void accept(JournalEntry entry) {
    entries.add(entry);
    listener.accept(entry);
  }

  /** How many entries there are so far. */
  public int size() {
    return entries.size();
  }

  /** The entries that were not asked for yet: whoever watches the run is told each of them once. */
  List<JournalEntry> untold() {
    List<JournalEntry> fresh = List.copyOf(entries.subList(told, entries.size()));
    told = entries.size();
    return fresh;
  }
}

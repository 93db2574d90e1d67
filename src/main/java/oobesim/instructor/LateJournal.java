// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import oobesim.session.JournalEntry;

/** Keeps what it is told until it is known where to: no file is made for what comes to nothing. */
final class LateJournal implements Consumer<JournalEntry> {
  private final List<JournalEntry> early = new ArrayList<>();
  private Consumer<JournalEntry> out = early::add;

  @Override
  public void accept(JournalEntry entry) {
    out.accept(entry);
  }

  /** Hands over all that was told so far, and from now on all else. */
  void goesTo(Consumer<JournalEntry> listener) {
    early.forEach(listener);
    early.clear();
    out = listener;
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.kit;

import java.util.ArrayList;
import java.util.List;
import oobesim.flow.ShippedFailures;
import oobesim.instructor.FileOpener;
import oobesim.session.FlowFinder;
import oobesim.session.JournalEntry;
import oobesim.session.JournalText;
import oobesim.session.ShippedFlows;

/** Writes down what happens in a run. */
final class Recorder {
  private final List<JournalEntry> entries = new ArrayList<>();

  /** What begins a run that is written down here. */
  FileOpener opener(long seed) {
    FlowFinder flows =
        new FlowFinder(ProfileFiles.SHELVES, new ShippedFlows("", ShippedFailures::catalogue));
    return new FileOpener(flows, seed, () -> entries::add);
  }

  List<String> lines() {
    return entries.stream().map(JournalText::line).toList();
  }

  /** How many entries there are so far. */
  int size() {
    return entries.size();
  }

  /** What was done, the last so many, in the order of doing. */
  List<JournalEntry.Done> lastDone(int most) {
    List<JournalEntry.Done> done = doneSince(0);
    return done.subList(Math.max(0, done.size() - most), done.size());
  }

  /** What was done after there were so many entries. */
  List<JournalEntry.Done> doneSince(int size) {
    return entries.subList(size, entries.size()).stream()
        .filter(JournalEntry.Done.class::isInstance)
        .map(JournalEntry.Done.class::cast)
        .toList();
  }
}

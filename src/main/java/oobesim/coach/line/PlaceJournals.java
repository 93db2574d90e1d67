// SPDX-License-Identifier: Apache-2.0
package oobesim.coach.line;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import oobesim.drill.Places;
import oobesim.instructor.JournalFiles;
import oobesim.session.JournalEntry;

/** The journals of the places of a window: a file each, and no later line overwrites one. */
public final class PlaceJournals {
  private final List<JournalFiles> files;

  /** Journals in a folder, which is made when the first of them begins. */
  public PlaceJournals(Path folder) {
    files =
        IntStream.rangeClosed(1, Places.MOST)
            .mapToObj(place -> new JournalFiles(folder.resolve(Line.journalName(place))))
            .toList();
  }

  /** Gives each run at a place, by its number from 1, its journal. */
  public Supplier<Consumer<JournalEntry>> of(int place) {
    return files.get(place - 1);
  }
}

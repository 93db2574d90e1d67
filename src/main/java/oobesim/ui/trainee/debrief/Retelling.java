// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.debrief;

import java.io.IOException;
import java.nio.file.Path;
import oobesim.debrief.ClassRuns;
import oobesim.debrief.JournalRun;
import oobesim.debrief.JournalRuns;

/**
 * What the window can tell of runs that are over.
 *
 * @param runs opens journals
 * @param writing writes what the command line writes
 * @param memory remembers the folder of a class
 */
public record Retelling(JournalRuns runs, Writing writing, FolderMemory memory) {
  /** Writes pages and sheets. */
  public interface Writing {
    /** Writes nothing. */
    Writing NONE =
        new Writing() {
          @Override
          public Path debrief(JournalRun.Opened run, Path folder) {
            return folder;
          }

          @Override
          public Path results(ClassRuns runs, Path folder) {
            return folder;
          }
        };

    /** Writes the page of a run into a folder and returns its file. */
    Path debrief(JournalRun.Opened run, Path folder) throws IOException;

    /** Writes page and sheet of a class into a folder and returns the sheet's file. */
    Path results(ClassRuns runs, Path folder) throws IOException;
  }
}

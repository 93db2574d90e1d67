// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.console;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;
import oobesim.session.JournalEntry;

/** Makes drills of runs that are led at a station. */
public interface NewDrills {
  /** Asks for a folder; empty if the person changed their mind. */
  Optional<Path> folder(Window owner);

  /**
   * Makes a drill in a folder, and says what became of it.
   *
   * @param journal all of the run so far
   */
  String make(List<JournalEntry> journal, Path folder);
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import oobesim.debrief.ClassRuns;

/** Finds the journals in a folder. */
final class JournalFiles {
  private JournalFiles() {}

  /** Those of a folder, but for folders inside; in the order of their names. */
  static List<Path> in(Path folder) {
    try {
      return ClassRuns.journals(folder);
    } catch (IOException | SecurityException fault) {
      throw new Refused(Refusal.of("not-listed", "folder", Inputs.name(folder)), fault);
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.drill;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import oobesim.document.FileBytes;
import oobesim.document.TextFile;
import oobesim.profile.Shelves;

/** The scripts that a drill file names: beside it, or where files of its kind are kept. */
public final class DrillScripts {
  private DrillScripts() {}

  /**
   * The text of a script.
   *
   * @param drill the drill's file
   * @param script what it says, a path from its folder
   * @return empty if there is none in its reach that can be read
   */
  public static Optional<String> text(Path drill, String script) {
    Path folder = drill.toAbsolutePath().getParent();
    return Shelves.INSIDE_ALONE.inReach(script, folder).flatMap(DrillScripts::read);
  }

  private static Optional<String> read(Path file) {
    try {
      return Optional.of(TextFile.decode(FileBytes.of(file)).text());
    } catch (IOException | SecurityException none) {
      return Optional.empty();
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import oobesim.document.FileBytes;

/**
 * The folder of own profiles and drills that whoever looks after the machine has named: in the
 * environment, else in a file beside the program, since a program that is clicked on may have no
 * environment that anybody could set.
 */
final class OwnProfiles {
  /** Names the folder; empty, it says that there is none, whatever the file says. */
  static final String VARIABLE = "OOBESIM_PROFILES";

  /** The path alone, as it is: in a file of properties a backslash would not be one. */
  static final String FILE = "profiles-folder.txt";

  private OwnProfiles() {}

  /**
   * The folder as it was said.
   *
   * @param home the folder of the program
   */
  static Optional<Path> folder(Map<String, String> environment, Optional<Path> home) {
    String variable = environment.get(VARIABLE);
    Optional<String> said =
        variable == null
            ? home.map(folder -> folder.resolve(FILE)).flatMap(OwnProfiles::line)
            : Optional.of(variable.strip());
    return said.filter(path -> !path.isEmpty()).flatMap(OwnProfiles::path);
  }

  private static Optional<String> line(Path file) {
    // Editors of Windows put a mark before the first letter.
    return FileBytes.note(file)
        .flatMap(text -> text.lines().findFirst())
        .map(line -> line.replace("\uFEFF", "").strip());
  }

  private static Optional<Path> path(String said) {
    try {
      return Optional.of(Path.of(said));
    } catch (InvalidPathException impossible) {
      return Optional.empty();
    }
  }
}

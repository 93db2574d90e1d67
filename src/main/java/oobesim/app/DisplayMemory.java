// SPDX-License-Identifier: Apache-2.0
package oobesim.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import oobesim.document.FileBytes;
import org.slf4j.LoggerFactory;

/**
 * Remembers on which display the trainee's window was last, in the user's own folder.
 *
 * @param file where it is written; lost or unreadable, it is only forgotten
 */
record DisplayMemory(Path file) {
  /** The memory of the person who uses this computer. */
  static DisplayMemory of(Map<String, String> environment, String home) {
    return new DisplayMemory(folder(environment, home).resolve("trainee-display"));
  }

  /** The folder in which what is remembered of a person is. */
  static Path folder(Map<String, String> environment, String home) {
    String windows = environment.getOrDefault("APPDATA", "");
    String linux = environment.getOrDefault("XDG_DATA_HOME", "");
    Path folder =
        !windows.isBlank()
            ? Path.of(windows)
            : !linux.isBlank() ? Path.of(linux) : Path.of(home, ".local", "share");
    return folder.resolve("oobesim");
  }

  /** The number of the display, from 0, empty if nobody has chosen one. */
  Optional<Integer> trainee() {
    return FileBytes.note(file)
        .map(String::strip)
        .filter(written -> written.matches("\\d{1,2}"))
        .map(Integer::valueOf);
  }

  /** Remembers a display by its number, from 0. */
  void remember(int display) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, display + "\n");
    } catch (IOException fault) {
      LoggerFactory.getLogger(DisplayMemory.class)
          .warn("cannot remember the display in {}", file, fault);
    }
  }
}

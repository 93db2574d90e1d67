// SPDX-License-Identifier: Apache-2.0
package oobesim.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import oobesim.document.FileBytes;
import oobesim.ui.trainee.debrief.FolderMemory;
import org.slf4j.LoggerFactory;

/**
 * Remembers the folder of a class in the user's own folder.
 *
 * @param file where it is written; lost or unreadable, it is only forgotten
 */
record ClassFolder(Path file) implements FolderMemory {
  /** The memory of the person who uses this computer. */
  static ClassFolder of(Map<String, String> environment, String home) {
    return new ClassFolder(DisplayMemory.folder(environment, home).resolve("class-folder"));
  }

  @Override
  public Optional<Path> folder() {
    try {
      return FileBytes.note(file)
          .map(String::strip)
          .filter(text -> !text.isEmpty())
          .map(Path::of)
          .filter(Files::isDirectory);
    } catch (InvalidPathException impossible) {
      return Optional.empty();
    }
  }

  @Override
  public void remember(Path folder) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, folder.toAbsolutePath() + "\n");
    } catch (IOException fault) {
      LoggerFactory.getLogger(ClassFolder.class)
          .warn("cannot remember the folder in {}", file, fault);
    }
  }
}

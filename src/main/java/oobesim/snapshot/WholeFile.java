// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Puts files in their place in one go: whoever is interrupted leaves the old one or the new one.
 */
public final class WholeFile {
  private static final String ASIDE = ".new";

  private WholeFile() {}

  /** Writes a file; its folder is made if it is not there. */
  public static void write(Path file, byte[] bytes) throws IOException {
    Path aside = aside(file);
    try {
      // Somebody's link in its place would lead elsewhere.
      Files.deleteIfExists(aside);
      Files.write(aside, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException fault) {
      Files.deleteIfExists(aside);
      throw fault;
    }
  }

  /** Puts a copy of another file in this one's place. */
  public static void copy(Path file, Path source) throws IOException {
    Path aside = aside(file);
    Files.copy(source, aside, StandardCopyOption.REPLACE_EXISTING);
    Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Takes a file away, and what an interrupted call has left of it; neither need be there. */
  static void remove(Path file) throws IOException {
    Files.deleteIfExists(file);
    Files.deleteIfExists(file.resolveSibling(file.getFileName() + ASIDE));
  }

  private static Path aside(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    return file.resolveSibling(file.getFileName() + ASIDE);
  }
}

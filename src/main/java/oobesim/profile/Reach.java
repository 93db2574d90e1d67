// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a profile may name: files beside it and below it, those of the folder of profiles that it
 * belongs to, and those of the installation. A folder of profiles is one with the schema in it, as
 * the shipped one has it: nobody's home is one by chance. A profile may be a stranger's, and the
 * machine's other files are none of its business; links are followed before that is decided, so
 * they lead nowhere else either.
 *
 * @param base the folder of the profile
 * @param shelves the files of the installation
 */
record Reach(Path base, Shelves shelves) {
  private static final String SCHEMA = "schema/simulation-profile.schema.json";

  /** The plain file that a path leads to; empty if there is none in reach. */
  Optional<Path> file(String said) {
    if (namesMachine(said)) {
      return Optional.empty();
    }
    try {
      Path file = base.resolve(said);
      return Optional.of(file).filter(Files::isRegularFile).filter(this::allows);
    } catch (InvalidPathException impossible) {
      return Optional.empty();
    }
  }

  /**
   * The profile that whoever stands in the folder means: from there, from the folder of profiles
   * around, or from those of the installation.
   */
  Optional<Path> profile(String said) {
    if (namesMachine(said)) {
      return Optional.empty();
    }
    String path = Kept.PROFILE.isPath(said) ? said : Kept.PROFILE.file(said);
    return Stream.of(Stream.of(base), home().stream(), shelves.folders())
        .flatMap(folders -> folders)
        .flatMap(folder -> in(folder, path).stream())
        .filter(this::allows)
        .findFirst();
  }

  private static Optional<Path> in(Path folder, String path) {
    try {
      return Optional.of(folder.resolve(path)).filter(Files::isRegularFile);
    } catch (InvalidPathException impossible) {
      return Optional.empty();
    }
  }

  /** Whether a path leads to a file that is there, but out of reach. */
  boolean leadsOutside(String said) {
    if (namesMachine(said)) {
      return true;
    }
    try {
      Path file = base.resolve(said);
      return Files.exists(file) && !allows(file);
    } catch (InvalidPathException impossible) {
      return false;
    }
  }

  /**
   * Whether a path names another machine, as two strokes in front do on Windows. To look whether
   * something is there would already tell that machine who works here.
   */
  private static boolean namesMachine(String said) {
    return said.matches("(?s)[\\\\/]{2}.*");
  }

  private boolean allows(Path file) {
    return Stream.of(Stream.of(base), home().stream(), shelves.folders())
        .flatMap(folders -> folders)
        .anyMatch(it -> holds(it, file));
  }

  /** The folder of profiles that the profile belongs to. */
  private Optional<Path> home() {
    try {
      return Stream.iterate(base.toRealPath(), Objects::nonNull, Path::getParent)
          .filter(folder -> Files.isRegularFile(folder.resolve(SCHEMA)))
          .findFirst();
    } catch (IOException | SecurityException unknown) {
      return Optional.empty();
    }
  }

  private static boolean holds(Path folder, Path file) {
    try {
      return file.getFileSystem().equals(folder.getFileSystem())
          && file.toRealPath().startsWith(folder.toRealPath());
    } catch (IOException | SecurityException unknown) {
      return false;
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Folders with all that is in them.
final class Trees {
  private Trees() {}

  /// The files below a folder, sorted by their names; a link counts as the file that it leads to.
  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .sorted(Comparator.comparing(file -> said(folder, file)))
          .toList();
    }
  }

  /// The way from a folder to a file, with slashes on every system.
  static String said(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  /// Takes a folder away, if it is there.
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  /// Copies files of a folder, with their rights.
  ///
  /// @param wanted whether a file is copied, asked with the way to it
  static void copy(Path from, Path to, Predicate<String> wanted) throws IOException {
    for (Path file : files(from)) {
      String said = said(from, file);
      if (wanted.test(said)) {
        Path copy = to.resolve(said);
        Files.createDirectories(copy.getParent());
        Files.copy(
            file, copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  /// The jars in a folder, sorted by name.
  static List<Path> jars(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    }
  }
}

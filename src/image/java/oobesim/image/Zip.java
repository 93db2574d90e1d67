// SPDX-License-Identifier: Apache-2.0
package oobesim.image;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// A ZIP file whose bytes follow from names, contents and rights of files alone.
///
/// @param time what every entry says
record Zip(Instant time) {
  private static final Map<String, String> NEW =
      Map.of("create", "true", "enablePosixFileAttributes", "true");

  /// Packs a folder, which becomes the one folder in the file.
  ///
  /// @param programs whether a file may be run, asked with the way to it inside the folder
  void write(Path folder, Path zip, Predicate<String> programs) throws IOException {
    Files.createDirectories(zip.getParent());
    Files.deleteIfExists(zip);
    try (FileSystem inside = FileSystems.newFileSystem(URI.create("jar:" + zip.toUri()), NEW)) {
      Path root = inside.getPath("/", folder.getFileName().toString());
      Set<Path> folders = new LinkedHashSet<>();
      for (Path file : Trees.files(folder)) {
        String said = Trees.said(folder, file);
        Path entry = root.resolve(said);
        for (int depth = 1; depth < entry.getNameCount(); depth++) {
          folders(folders, entry.getRoot().resolve(entry.subpath(0, depth)));
        }
        Files.write(entry, Files.readAllBytes(file));
        settle(entry, programs.test(said) ? "rwxr-xr-x" : "rw-r--r--");
      }
      // Once everything lies in them; a new entry changes the time of its folder.
      for (Path made : folders) {
        settle(made, "rwxr-xr-x");
      }
    }
  }

  private static void folders(Set<Path> known, Path folder) throws IOException {
    if (known.add(folder)) {
      Files.createDirectory(folder);
    }
  }

  private void settle(Path entry, String rights) throws IOException {
    Files.setAttribute(entry, "zip:permissions", PosixFilePermissions.fromString(rights));
    // All three, for one that is left out is now.
    FileTime said = FileTime.from(time);
    Files.getFileAttributeView(entry, BasicFileAttributeView.class).setTimes(said, said, said);
  }
}

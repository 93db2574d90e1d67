// SPDX-License-Identifier: Apache-2.0
package oobesim.image;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What a ZIP file says of who may do what with its files.
final class ZipRights {
  private ZipRights() {}

  static Map<String, String> of(Path zip) throws IOException {
    Map<String, String> rights = new TreeMap<>();
    try (FileSystem inside =
            FileSystems.newFileSystem(
                URI.create("jar:" + zip.toUri()), Map.of("enablePosixFileAttributes", "true"));
        Stream<Path> files = Files.walk(inside.getPath("/"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        rights.put(
            file.toString().substring(1),
            PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
      }
    }
    return rights;
  }
}

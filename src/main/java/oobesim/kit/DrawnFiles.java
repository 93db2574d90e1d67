// SPDX-License-Identifier: Apache-2.0
package oobesim.kit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Pictures and texts that a run has drawn. */
final class DrawnFiles {
  private static final List<String> ENDINGS = List.of(".png", ".txt", ".png.new", ".txt.new");

  private DrawnFiles() {}

  /** Takes away those of an earlier run; whatever else somebody keeps there stays. */
  static void remove(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    List<Path> drawn;
    try (Stream<Path> files = Files.walk(folder)) {
      drawn =
          files
              .filter(Files::isRegularFile)
              .filter(file -> ENDINGS.stream().anyMatch(file.toString()::endsWith))
              .toList();
    }
    for (Path file : drawn) {
      Files.deleteIfExists(file);
    }
  }
}

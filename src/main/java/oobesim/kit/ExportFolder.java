// SPDX-License-Identifier: Apache-2.0
package oobesim.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder for logs that a run exports; it goes with the run. */
final class ExportFolder implements AutoCloseable {
  private Optional<Path> folder = Optional.empty();

  Path folder() {
    try {
      Path made = folder.isPresent() ? folder.get() : Files.createTempDirectory("oobesim-logs");
      folder = Optional.of(made);
      return made;
    } catch (IOException fault) {
      throw new UncheckedIOException("no folder for exported logs", fault);
    }
  }

  @Override
  public void close() {
    if (folder.isEmpty()) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder.get())) {
      List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.delete(path);
      }
      folder = Optional.empty();
    } catch (IOException fault) {
      throw new UncheckedIOException("cannot delete exported logs", fault);
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import oobesim.document.TextFile;
import oobesim.flow.FlowReading;
import oobesim.session.FlowSource;

/**
 * The flow that a profile names: shipped, at a path, or beside the profile.
 *
 * @param path the file with the flow, or its id as a path if it is a shipped one
 * @param reading what became of it
 * @param chart its text if it is not a shipped one, so that a journal can be played without it
 */
record FoundFlow(Path path, FlowReading reading, Optional<String> chart) {
  static Optional<FoundFlow> find(String name, Path profile, FlowSource flows) {
    Optional<FlowReading> shipped = flows.read(name);
    if (shipped.isPresent()) {
      return Optional.of(new FoundFlow(profile, shipped.get(), Optional.empty()));
    }
    return file(name, profile)
        .flatMap(
            file -> text(file).map(t -> new FoundFlow(file, flows.compile(t), Optional.of(t))));
  }

  private static Optional<Path> file(String name, Path profile) {
    boolean path = name.endsWith(".json") || name.contains("/");
    try {
      return Optional.of(
          path
              ? profile.getFileSystem().getPath(name)
              : profile.resolveSibling("flows").resolve(name + ".json"));
    } catch (InvalidPathException impossible) {
      return Optional.empty();
    }
  }

  private static Optional<String> text(Path file) {
    try {
      return Optional.of(TextFile.decode(Files.readAllBytes(file)).text());
    } catch (IOException | SecurityException unreadable) {
      return Optional.empty();
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.image;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/// Takes the names of functions that nobody calls from outside out of the libraries of Linux: of
/// the JVM alone they are 5 MB, and only a debugger asks for them. Where the machine has no
/// `strip`, they stay.
final class Symbols {
  private Symbols() {}

  /// Makes the libraries in a folder smaller.
  static void strip(Path folder) throws IOException {
    Optional<Path> strip = program("strip");
    if (strip.isEmpty()) {
      return;
    }
    for (Path file : Trees.files(folder)) {
      if (file.toString().endsWith(".so")) {
        run(strip.get(), file);
      }
    }
  }

  /// A program in one of the folders in which the system looks for them.
  static Optional<Path> program(String name) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Pattern.compile(Pattern.quote(File.pathSeparator))
        .splitAsStream(path)
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static void run(Path strip, Path file) throws IOException {
    try {
      int status =
          new ProcessBuilder(strip.toString(), "--strip-unneeded", file.toString())
              .inheritIO()
              .start()
              .waitFor();
      if (status != 0) {
        throw new IOException(strip + " cannot read " + file);
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}

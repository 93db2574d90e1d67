// SPDX-License-Identifier: Apache-2.0
package oobesim.rows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The verdicts so far, in a file that grows by a line with each of them. */
final class Verdicts {
  private static final String NOBODY = "-";

  private final Path file;
  private final Map<String, String> byLine = new HashMap<>();

  Verdicts(Path file) {
    this.file = file;
    try {
      Files.createDirectories(file.getParent());
      List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
      lines.forEach(this::read);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private void read(String line) {
    String[] parts = line.split("\t");
    byLine.put(parts[0], parts[1]);
  }

  void write(Verdict verdict) {
    read(verdict.line());
    try {
      Files.writeString(
          file, verdict.line() + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** Whether somebody has noticed it. */
  boolean noticed(Change change) {
    return !byLine.getOrDefault(change.line(), NOBODY).startsWith(NOBODY);
  }

  /** Whether it was planted, here or before. */
  boolean planted(Change change) {
    return byLine.containsKey(change.line());
  }
}

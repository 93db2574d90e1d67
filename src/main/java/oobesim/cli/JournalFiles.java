// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds the journals in a folder. */
final class JournalFiles {
  private static final String JOURNAL = ".jsonl";
  private static final String BEGINNING = "{\"at\":\"PT0S\",\"run\":{";

  private JournalFiles() {}

  /** Those of a folder, but for folders inside; in the order of their names. */
  static List<Path> in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().filter(JournalFiles::isOne).toList();
    } catch (IOException | SecurityException fault) {
      throw new Refused(Refusal.text("not-listed", "folder", Inputs.name(folder)), fault);
    }
  }

  /** By its name or, whatever it is called, by how it begins. */
  private static boolean isOne(Path file) {
    if (file.getFileName().toString().endsWith(JOURNAL)) {
      return true;
    }
    try (var in = Files.newInputStream(file)) {
      byte[] first = in.readNBytes(BEGINNING.length());
      return new String(first, StandardCharsets.UTF_8).equals(BEGINNING);
    } catch (IOException | SecurityException unreadable) {
      return false;
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** How a journal is told from any other file: by how it begins, whatever it is called. */
public final class JournalFile {
  private static final String BEGINNING = "{\"at\":\"PT0S\",\"run\":{";

  private JournalFile() {}

  /** Whether a text is a journal's. */
  public static boolean isOne(String text) {
    return text.startsWith(BEGINNING);
  }

  /** Whether a file is one, however large; false for one that cannot be read. */
  public static boolean isOne(Path file) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (var in = Files.newInputStream(file)) {
      return isOne(new String(in.readNBytes(BEGINNING.length()), StandardCharsets.UTF_8));
    } catch (IOException | SecurityException unreadable) {
      return false;
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Writes a journal to a file as it happens: each line has left the program before anything else is
 * done, so a killed run loses no line that was written.
 */
public final class JournalWriter implements Consumer<JournalEntry>, AutoCloseable {
  private final OutputStream out;

  /** Opens a new file, replacing an old one. Throws if it cannot be written. */
  public JournalWriter(Path file) throws IOException {
    this.out = Files.newOutputStream(file);
  }

  @Override
  public void accept(JournalEntry entry) {
    try {
      out.write((JournalText.line(entry) + "\n").getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException fault) {
      throw new UncheckedIOException("the journal cannot be written", fault);
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;

/**
 * Writes a journal to a file as it happens: each line has left the program before anything else is
 * done, so a killed run loses no line that was written.
 */
public final class JournalWriter implements Consumer<JournalEntry>, AutoCloseable {
  private final FileChannel channel;
  private final OutputStream out;

  /**
   * Opens a new file, replacing an old one. Throws if it cannot be written, {@link JournalInUse} if
   * another run writes into it.
   */
  public JournalWriter(Path file) throws IOException {
    this.channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      lock(file);
      channel.truncate(0);
    } catch (IOException fault) {
      channel.close();
      throw fault;
    }
    this.out = Channels.newOutputStream(channel);
  }

  /** Whether a run is writing into a file, whose journal is then not whole. */
  public static boolean writes(Path file) {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      return channel.tryLock(Long.MAX_VALUE - 1, 1, true) == null;
    } catch (OverlappingFileLockException another) {
      return true;
    } catch (IOException noLocks) {
      return false;
    }
  }

  /** Far behind all lines, since some systems let nobody read what is locked. */
  private void lock(Path file) throws IOException {
    try {
      if (channel.tryLock(Long.MAX_VALUE - 1, 1, false) == null) {
        throw new JournalInUse(file);
      }
    } catch (OverlappingFileLockException another) {
      throw new JournalInUse(file);
    }
  }

  @Override
  public void accept(JournalEntry entry) {
    try {
      out.write((JournalText.line(entry) + "\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException fault) {
      throw new UncheckedIOException("the journal cannot be written", fault);
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}

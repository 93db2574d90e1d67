// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;

/**
 * Writes a journal to a file as it happens: each line has left the program before anything else is
 * done, so a killed run loses no line that was written.
 *
 * <p>While it is open its file is locked, for other programs to see. Some systems give such a lock
 * up as soon as the program that has it closes the file anywhere, after no more than reading it. So
 * it is taken anew with each line, at one of two places in turn: there is always one that is held.
 */
public final class JournalWriter implements Consumer<JournalEntry>, AutoCloseable {
  /** Far behind all lines, since some systems let nobody read what is locked. */
  private static final long PLACE = Long.MAX_VALUE - 2;

  private static final int PLACES = 2;

  private final FileChannel channel;
  private final OutputStream out;
  private FileLock held;

  /**
   * Opens a new file, replacing an old one. Throws if it cannot be written, {@link JournalInUse} if
   * another run writes into it.
   */
  public JournalWriter(Path file) throws IOException {
    this.channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      this.held = lock(file);
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
      return channel.tryLock(PLACE, PLACES, true) == null;
    } catch (OverlappingFileLockException another) {
      return true;
    } catch (IOException noLocks) {
      return false;
    }
  }

  /** Nobody may have either place; one of them is kept. */
  private FileLock lock(Path file) throws IOException {
    try {
      FileLock first = channel.tryLock(PLACE, 1, false);
      FileLock second = channel.tryLock(PLACE + 1, 1, false);
      if (first == null || second == null) {
        throw new JournalInUse(file);
      }
      second.release();
      return first;
    } catch (OverlappingFileLockException another) {
      throw new JournalInUse(file);
    }
  }

  /** Where the other place is not to be had, somebody may be looking whether this one is. */
  private void lockAnew() throws IOException {
    long other = held.position() == PLACE ? PLACE + 1 : PLACE;
    FileLock next = channel.tryLock(other, 1, false);
    if (next != null) {
      held.release();
      held = next;
    }
  }

  @Override
  public void accept(JournalEntry entry) {
    try {
      out.write((JournalText.line(entry) + "\n").getBytes(StandardCharsets.UTF_8));
      lockAnew();
    } catch (IOException fault) {
      throw new UncheckedIOException("the journal cannot be written", fault);
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import oobesim.session.JournalEntry;
import oobesim.session.JournalWriter;

/**
 * The journal of a run from its first entry on, so that somebody can still want it at the end. It
 * tells each entry on, and once it was saved it goes on in that file.
 */
public final class RunJournal implements Consumer<JournalEntry> {
  private final Consumer<JournalEntry> listener;
  private final List<JournalEntry> entries = new ArrayList<>();
  private int told;
  private Optional<JournalWriter> writer = Optional.empty();
  private Optional<Path> file = Optional.empty();
  private Optional<WriteFault> trouble = Optional.empty();

  /** A journal that tells each entry to somebody who was there from the beginning. */
  public RunJournal(Consumer<JournalEntry> listener) {
    this.listener = listener;
  }

  @Override
  public void accept(JournalEntry entry) {
    entries.add(entry);
    listener.accept(entry);
    writer.ifPresent(out -> goOn(out, entry));
  }

  /** The entries that were not asked for yet: whoever watches the run is told each of them once. */
  List<JournalEntry> untold() {
    List<JournalEntry> fresh = List.copyOf(entries.subList(told, entries.size()));
    told = entries.size();
    return fresh;
  }

  /** All entries so far, in order. */
  public List<JournalEntry> entries() {
    return List.copyOf(entries);
  }

  /** How many entries there are so far. */
  public int size() {
    return entries.size();
  }

  /** The file in which it goes on, empty for none. */
  public Optional<Path> file() {
    return file;
  }

  /**
   * Saves the whole run so far and goes on in that file; one that it went on in before stays as it
   * is. Nothing is lost where it cannot be written: an older file of that name is replaced at the
   * end.
   */
  public void keepIn(Path target) throws IOException {
    Path absolute = target.toAbsolutePath();
    if (Files.isDirectory(absolute)) {
      throw new FileSystemException(absolute.toString(), null, "it is a folder");
    }
    Path parts = absolute.resolveSibling("." + OpenFile.name(absolute) + ".part");
    JournalWriter out = new JournalWriter(parts);
    try {
      entries.forEach(out);
      Files.move(parts, absolute, StandardCopyOption.REPLACE_EXISTING);
    } catch (UncheckedIOException fault) {
      abandon(out, parts);
      throw fault.getCause();
    } catch (IOException fault) {
      abandon(out, parts);
      throw fault;
    }
    close();
    writer = Optional.of(out);
    file = Optional.of(absolute);
  }

  private static void abandon(JournalWriter out, Path parts) throws IOException {
    out.close();
    Files.deleteIfExists(parts);
  }

  /** A file that cannot be written any more must not end the run. */
  private void goOn(JournalWriter out, JournalEntry entry) {
    try {
      out.accept(entry);
      if (entry instanceof JournalEntry.Ended) {
        close();
      }
    } catch (UncheckedIOException fault) {
      trouble = Optional.of(WriteFault.of(fault.getCause()));
      close();
    }
  }

  private void close() {
    try {
      if (writer.isPresent()) {
        writer.get().close();
      }
    } catch (IOException fault) {
      trouble = Optional.of(WriteFault.of(fault));
    }
    writer = Optional.empty();
    file = Optional.empty();
  }

  /** Why it does not go on in its file any more; told once. */
  public Optional<WriteFault> trouble() {
    Optional<WriteFault> told = trouble;
    trouble = Optional.empty();
    return told;
  }
}

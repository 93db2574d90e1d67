// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import oobesim.document.Limit;
import oobesim.session.JournalEntry;
import oobesim.session.JournalFile;
import oobesim.session.JournalWriter;

/** The journals of a window: each run has a file of its own, and no run overwrites another's. */
public final class JournalFiles implements Supplier<Consumer<JournalEntry>> {
  private final Path first;
  private int runs;

  /**
   * Journals of runs to come.
   *
   * @param first the file of the first run; later ones get a number before the ending
   */
  public JournalFiles(Path first) {
    this.first = first;
  }

  /** What a journal says; empty for any other file, and for one that cannot be read. */
  public static Optional<String> read(Path file) {
    try {
      boolean readable = JournalFile.isOne(file) && Files.size(file) <= Limit.FILE_BYTES.most();
      return readable ? Optional.of(Files.readString(file)) : Optional.empty();
    } catch (IOException noText) {
      return Optional.empty();
    }
  }

  /** The name of the journal of one of several places, by its number from 1. */
  public static String ofPlace(int number) {
    return "place-" + number + ".jsonl";
  }

  /** The journal that was written last, of a file and the numbered ones beside it. */
  public static Optional<Path> latest(Path first) {
    Optional<Path> latest = Optional.empty();
    FileTime time = FileTime.fromMillis(0);
    for (int number = 1; Files.exists(numbered(first, number)); number++) {
      Path file = numbered(first, number);
      FileTime written = written(file);
      if (written.compareTo(time) >= 0) {
        time = written;
        latest = Optional.of(file);
      }
    }
    return latest;
  }

  private static FileTime written(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException unreadable) {
      return FileTime.fromMillis(0);
    }
  }

  /**
   * The last journal of each of several places in a folder, in their order; empty for less than
   * two.
   */
  public static List<Path> ofPlaces(Path folder) {
    List<Path> places =
        Stream.iterate(1, number -> number + 1)
            .map(number -> latest(folder.resolve(ofPlace(number))))
            .takeWhile(Optional::isPresent)
            .flatMap(Optional::stream)
            .toList();
    return places.size() < 2 ? List.of() : places;
  }

  /** Opens the journal of the next run. Throws if it cannot be written. */
  @Override
  public Consumer<JournalEntry> get() {
    try {
      Path file = next();
      if (file.getParent() != null) {
        Files.createDirectories(file.getParent());
      }
      return new Open(new JournalWriter(file));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /**
   * Only the first file was named by a person; a numbered one must not replace a stranger's. A
   * journal is never replaced: its run may have broken off, and somebody may want to go on with it.
   */
  private Path next() {
    runs++;
    Path file = numbered();
    while (Files.exists(file) && (runs > 1 || JournalFile.isOne(file))) {
      runs++;
      file = numbered();
    }
    return file;
  }

  private Path numbered() {
    return numbered(first, runs);
  }

  /** The file of a run, from 1. */
  static Path numbered(Path first, int run) {
    if (run == 1) {
      return first;
    }
    String name = OpenFile.name(first);
    int dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
    return first.resolveSibling(name.substring(0, dot) + "-" + run + name.substring(dot));
  }

  /** The journal of a run up to its end; a device that goes on behind its result writes no more. */
  private static final class Open implements Consumer<JournalEntry> {
    private final JournalWriter writer;
    private boolean ended;

    Open(JournalWriter writer) {
      this.writer = writer;
    }

    @Override
    public void accept(JournalEntry entry) {
      if (!ended) {
        writer.accept(entry);
        ended = entry instanceof JournalEntry.Ended;
        if (ended) {
          close();
        }
      }
    }

    private void close() {
      try {
        writer.close();
      } catch (IOException fault) {
        throw new UncheckedIOException(fault);
      }
    }
  }
}

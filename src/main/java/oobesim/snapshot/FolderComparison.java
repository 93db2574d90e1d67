// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntConsumer;

/** Compares all pictures of two folders, and the texts beside them. */
public final class FolderComparison {
  private final PictureFolder expected;
  private final PictureFolder actual;
  private final Tolerance tolerance;
  private final IntConsumer done;
  private final PictureRoom room = new PictureRoom();
  private int count;

  private FolderComparison(
      PictureFolder expected, PictureFolder actual, Tolerance tolerance, IntConsumer done) {
    this.expected = expected;
    this.actual = actual;
    this.tolerance = tolerance;
    this.done = done;
  }

  /** The same for those who can wait. */
  public static List<Comparison> compare(Path expected, Path actual, Tolerance tolerance)
      throws IOException {
    return compare(expected, actual, tolerance, count -> {});
  }

  /**
   * Compares pictures of the same path below both folders.
   *
   * @param done is told how many are done after each, by any thread, by one at a time
   * @return one outcome for each name, in the order of names
   * @throws IOException if a folder itself cannot be read; a bad picture is an outcome
   */
  public static List<Comparison> compare(
      Path expected, Path actual, Tolerance tolerance, IntConsumer done) throws IOException {
    FolderComparison comparison =
        new FolderComparison(
            new PictureFolder(expected), new PictureFolder(actual), tolerance, done);
    return comparison.all();
  }

  private List<Comparison> all() throws IOException {
    SortedSet<String> wanted = expected.names();
    SortedSet<String> drawn = actual.names();
    SortedSet<String> names = new TreeSet<>(wanted);
    names.addAll(drawn);
    return names.parallelStream()
        .map(name -> told(withRoom(name, wanted.contains(name), drawn.contains(name))))
        .toList();
  }

  private synchronized Comparison told(Comparison comparison) {
    done.accept(++count);
    return comparison;
  }

  private Comparison withRoom(String name, boolean wanted, boolean drawn) {
    int needed = expected.pixels(name) + actual.pixels(name);
    return room.with(needed, () -> one(name, wanted, drawn));
  }

  private Comparison one(String name, boolean wanted, boolean drawn) {
    if (!drawn) {
      return new Comparison.ExpectedUnused(name);
    }
    // read even if nobody has accepted one: a broken picture is not to be offered for that
    boolean twice = wanted && !sameFile(name);
    List<PictureFolder> folders = twice ? List.of(actual, expected) : List.of(actual);
    List<Source> sources =
        folders.parallelStream().map(folder -> Source.of(folder, name, Optional.empty())).toList();
    return switch (sources.getFirst()) {
      case Source.Failed(String reason) -> new Comparison.Unreadable(name, Side.ACTUAL, reason);
      case Source.Read _ when !wanted -> new Comparison.ExpectedMissing(name);
      case Source.Read now -> against(name, twice ? sources.getLast() : again(name, now), now);
    };
  }

  /** The same file, perhaps with another text beside it. */
  private Source again(String name, Source.Read now) {
    return Source.of(expected, name, Optional.of(now.picture()));
  }

  private Comparison against(String name, Source before, Source.Read now) {
    return switch (before) {
      case Source.Failed(String reason) -> new Comparison.Unreadable(name, Side.EXPECTED, reason);
      case Source.Read old -> PictureComparison.of(name, old, now, tolerance);
    };
  }

  /** Nothing has to be decoded twice; what is no file at all is found by reading it. */
  private boolean sameFile(String name) {
    try {
      return Files.mismatch(expected.file(name), actual.file(name)) < 0;
    } catch (IOException fault) {
      return false;
    }
  }
}

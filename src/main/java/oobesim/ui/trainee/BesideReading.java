// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/**
 * Reads a file beside the window, so that a large one does not hold it; the device stands still
 * meanwhile. A person can give up, and a later wish takes the place of an earlier one.
 */
final class BesideReading {
  /** What takes longer gets a page that says so; anything shorter would only flicker. */
  private static final Duration UNNOTICED = Duration.ofMillis(300);

  private final Executor beside;
  private Optional<Wish> wish = Optional.empty();

  /**
   * A file that is being read.
   *
   * @param file which one
   * @param since real time at which it was wanted
   */
  record Wish(Path file, Duration since) {}

  BesideReading(Executor beside) {
    this.beside = beside;
  }

  /**
   * Begins to read.
   *
   * @param next the file, and when it is wanted
   * @param work reads it; empty where the memory is too small for it
   * @param then told on the window's thread what was read, unless somebody gave up
   */
  <T> void begin(Wish next, Supplier<T> work, Consumer<Optional<T>> then) {
    wish = Optional.of(next);
    beside.execute(
        () -> {
          Supplier<Optional<T>> read = tried(work);
          Platform.runLater(() -> end(next, read, then));
        });
  }

  /** A fault of the program is to be told where all others are: on the window's thread. */
  private static <T> Supplier<Optional<T>> tried(Supplier<T> work) {
    try {
      Optional<T> read = Optional.of(work.get());
      return () -> read;
    } catch (OutOfMemoryError tooLarge) {
      return Optional::empty;
    } catch (RuntimeException fault) {
      return () -> {
        throw fault;
      };
    }
  }

  private <T> void end(Wish done, Supplier<Optional<T>> read, Consumer<Optional<T>> then) {
    if (wish.filter(now -> now == done).isPresent()) {
      wish = Optional.empty();
      then.accept(read.get());
    }
  }

  /** Whether a file is being read. */
  boolean open() {
    return wish.isPresent();
  }

  /** The file that is being read for so long that somebody wonders. */
  Optional<Path> noticed(Duration now) {
    return wish.filter(one -> now.minus(one.since()).compareTo(UNNOTICED) >= 0).map(Wish::file);
  }

  /** What is still read counts for nothing. */
  void giveUp() {
    wish = Optional.empty();
  }
}

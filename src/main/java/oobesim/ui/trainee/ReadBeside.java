// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/**
 * A list whose files are read beside the window: no frame need wait for them, however many there
 * are. Whoever wants it is told on the window's thread.
 */
final class ReadBeside<T> {
  private final Supplier<List<T>> reader;
  private final Executor beside;
  private final List<Consumer<List<T>>> waiting = new ArrayList<>();
  private Optional<CompletableFuture<List<T>>> reading = Optional.empty();

  /**
   * A list.
   *
   * @param reader reads it
   * @param beside does what would hold the window
   */
  ReadBeside(Supplier<List<T>> reader, Executor beside) {
    this.reader = reader;
    this.beside = beside;
  }

  /** Tells somebody: at once if it was read before, else as soon as it is. */
  void tell(Consumer<List<T>> listener) {
    CompletableFuture<List<T>> read = reading();
    if (read.isDone()) {
      listener.accept(read.join());
      return;
    }
    waiting.add(listener);
    if (waiting.size() == 1) {
      read.whenComplete((list, fault) -> Platform.runLater(this::tellAll));
    }
  }

  /** Tells somebody what was read before, at once, and once more if the files are others now. */
  void tellAnew(Consumer<List<T>> listener) {
    Optional<List<T>> known =
        reading.filter(CompletableFuture::isDone).map(CompletableFuture::join);
    known.ifPresent(listener);
    if (known.isPresent()) {
      reading = Optional.of(read(() -> orThatVeryList(known.get(), reader.get())));
    }
    tell(list -> Optional.of(list).filter(it -> it != known.orElse(null)).ifPresent(listener));
  }

  /** Comparing thousands takes long, too, so it is done beside the window. */
  private static <T> List<T> orThatVeryList(List<T> known, List<T> read) {
    return read.equals(known) ? known : read;
  }

  private void tellAll() {
    List<Consumer<List<T>>> all = List.copyOf(waiting);
    waiting.clear();
    all.forEach(listener -> listener.accept(reading().join()));
  }

  private CompletableFuture<List<T>> reading() {
    if (reading.isEmpty()) {
      reading = Optional.of(read(reader));
    }
    return reading.get();
  }

  private CompletableFuture<List<T>> read(Supplier<List<T>> how) {
    return CompletableFuture.supplyAsync(how, beside);
  }
}

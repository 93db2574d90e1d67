// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.application.Platform;
import oobesim.i18n.Words;
import oobesim.instructor.Offer;

/**
 * The profiles that come with the program. They are read once, beside the window: the first frame
 * need not wait for them.
 */
final class ShippedOffers {
  private final WindowSetup setup;
  private final Words words;
  private final List<Consumer<List<Offer>>> waiting = new ArrayList<>();
  private Optional<CompletableFuture<List<Offer>>> reading = Optional.empty();

  ShippedOffers(WindowSetup setup, Words words) {
    this.setup = setup;
    this.words = words;
  }

  /** All of them, for whoever cannot go on without. */
  List<Offer> now() {
    return reading().join();
  }

  /** Tells somebody on the window's thread: at once if they were read, else as soon as they are. */
  void tell(Consumer<List<Offer>> listener) {
    CompletableFuture<List<Offer>> read = reading();
    if (read.isDone()) {
      listener.accept(read.join());
      return;
    }
    waiting.add(listener);
    if (waiting.size() == 1) {
      read.whenComplete((offers, fault) -> Platform.runLater(this::tellAll));
    }
  }

  private void tellAll() {
    List<Consumer<List<Offer>>> all = List.copyOf(waiting);
    waiting.clear();
    all.forEach(listener -> listener.accept(now()));
  }

  /** What is shipped does not change while the program runs. */
  private CompletableFuture<List<Offer>> reading() {
    if (reading.isEmpty()) {
      reading = Optional.of(CompletableFuture.supplyAsync(this::read, setup.beside()));
    }
    return reading.get();
  }

  private List<Offer> read() {
    return Offer.read(setup.shipped(), setup.opener()::read, words);
  }
}

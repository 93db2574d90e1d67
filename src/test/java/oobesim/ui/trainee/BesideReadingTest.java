// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import oobesim.i18n.Phrase;
import oobesim.profile.Reading;
import oobesim.support.Fx;
import org.junit.jupiter.api.Test;

/** Reading on another thread, and what comes of it on the window's. */
class BesideReadingTest {
  private static final Reading READ = new Reading.Bad(List.of(), Phrase.verbatim("an empty list"));

  private final CountDownLatch done = new CountDownLatch(1);
  private final List<Optional<Reading>> told = new ArrayList<>();
  private final AtomicReference<Thread> reader = new AtomicReference<>();

  @Test
  void theWorkIsDoneOnAThreadOfItsOwnAndToldOnTheWindows() throws InterruptedException {
    begin(
        () -> {
          reader.set(Thread.currentThread());
          return READ;
        });
    assertThat(told).containsExactly(Optional.of(READ));
    assertThat(reader.get().isVirtual()).isTrue();
  }

  @Test
  void whatDoesNotFitIntoTheMemoryIsTold() throws InterruptedException {
    begin(
        () -> {
          throw new OutOfMemoryError("planted");
        });
    assertThat(told).containsExactly(Optional.empty());
  }

  @Test
  void aFaultOfTheProgramIsAFaultOfTheWindowsThread() throws InterruptedException {
    List<Throwable> faults = new ArrayList<>();
    Fx.run(
        () ->
            Thread.currentThread()
                .setUncaughtExceptionHandler((thread, fault) -> faults.add(fault)));
    try {
      begin(
          () -> {
            throw new IllegalStateException("planted");
          });
      assertThat(faults).singleElement().isInstanceOf(IllegalStateException.class);
      assertThat(told).isEmpty();
    } finally {
      Fx.run(() -> Thread.currentThread().setUncaughtExceptionHandler(null));
    }
  }

  private void begin(Supplier<Reading> work) throws InterruptedException {
    BesideReading reading =
        new BesideReading(
            task ->
                Thread.ofVirtual()
                    .start(
                        () -> {
                          task.run();
                          done.countDown();
                        }));
    BesideReading.Wish wish = new BesideReading.Wish(Path.of("any.json"), Duration.ZERO);
    Fx.run(() -> reading.begin(wish, work, told::add));
    assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
    Fx.settle();
    assertThat(reading.open()).isFalse();
  }
}

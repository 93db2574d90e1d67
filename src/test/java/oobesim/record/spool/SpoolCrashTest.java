// SPDX-License-Identifier: Apache-2.0
package oobesim.record.spool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import oobesim.record.StatementLine;
import oobesim.record.Statements;
import oobesim.record.store.RecordStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whenever the program ends, the next call has each statement where it belongs, and once. */
class SpoolCrashTest {
  private static final String STORE = "https://store.example.org";
  private static final List<String> RUNS = List.of("aa", "bb", "cc");
  private static final StatementLine BAD = Statements.of("bb", 4).get(2);

  @TempDir Path temporary;

  /** Three runs are put and delivered; one statement is refused, then sent again. */
  private static void work(Path folder, Disk disk, RecordStore store) throws IOException {
    try (Spool spool = Spool.open(folder, STORE, disk)) {
      for (String run : RUNS) {
        spool.put(run, Statements.of(run, 4));
      }
      spool.again();
      new Deliveries().of(spool, store, 1);
    }
  }

  private static List<UUID> all() {
    List<UUID> ids = new ArrayList<>();
    RUNS.forEach(run -> Statements.of(run, 4).forEach(it -> ids.add(it.id())));
    return ids;
  }

  private static List<UUID> allButTheBadOne() {
    List<UUID> ids = all();
    ids.remove(BAD.id());
    return ids;
  }

  @Test
  void aCrashAtAnyStepLosesNothingAndDoublesNothing() throws IOException {
    int step = 0;
    for (boolean crashed = true; crashed; step++) {
      Path folder = temporary.resolve("spool-" + step);
      CrashingDisk disk = new CrashingDisk(step);
      PretendedStore store = new PretendedStore().refusing(BAD);
      try {
        work(folder, disk, store);
      } catch (Crash crash) {
        assertThat(disk.crashed()).isTrue();
      }
      crashed = disk.crashed();
      work(folder, Disk.REAL, store);

      assertThat(store.kept().keySet())
          .as("crash before step %s", step)
          .containsExactlyElementsOf(allButTheBadOne());
      assertThat(parcels(folder, "waiting")).as("crash before step %s", step).isEmpty();
      assertThat(parcels(folder, "refused")).hasSize(1);
    }
    assertThat(step).isGreaterThan(15);
  }

  @Test
  void aCrashWhileRefusedOnesAreSentAgainLosesThemNot() throws IOException {
    int step = 0;
    for (boolean crashed = true; crashed; step++) {
      Path folder = temporary.resolve("again-" + step);
      PretendedStore store = new PretendedStore().refusing(BAD);
      work(folder, Disk.REAL, store);
      store.refusing();
      CrashingDisk disk = new CrashingDisk(step);
      try {
        work(folder, disk, store);
      } catch (Crash crash) {
        assertThat(disk.crashed()).isTrue();
      }
      crashed = disk.crashed();
      work(folder, Disk.REAL, store);

      assertThat(store.kept().keySet())
          .as("crash before step %s", step)
          .containsExactlyInAnyOrderElementsOf(all());
      assertThat(parcels(folder, "refused")).isEmpty();
      assertThat(parcels(folder, "waiting")).isEmpty();
    }
    assertThat(step).isGreaterThan(2);
  }

  /** After the store has a batch, before anybody here knows it. */
  @Test
  void aCrashBetweenTheStoreAndTheDiskDoublesNothing() throws IOException {
    for (int call = 0; call < 5; call++) {
      Path folder = temporary.resolve("between-" + call);
      PretendedStore store = new PretendedStore();
      int last = call;
      RecordStore crashing =
          statements -> {
            var answer = store.take(statements);
            if (store.sizes().size() > last) {
              throw new Crash();
            }
            return answer;
          };
      if (call < RUNS.size()) {
        assertThatThrownBy(() -> work(folder, Disk.REAL, crashing)).isInstanceOf(Crash.class);
      }
      work(folder, Disk.REAL, store);

      assertThat(store.kept().keySet()).containsExactlyElementsOf(all());
    }
  }

  private static List<Path> parcels(Path folder, String name) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(name))) {
      return files.filter(it -> it.toString().endsWith(".jsonl")).toList();
    }
  }

  @Test
  void aFullDiskIsNoReasonToForgetWhatCouldNotBeLaidApart() throws IOException {
    Path folder = temporary.resolve("full");
    PretendedStore store = new PretendedStore().refusing(BAD);
    Disk full =
        new Disk() {
          @Override
          public void write(Path file, byte[] bytes) throws IOException {
            if (file.toString().contains("refused")) {
              throw new IOException("no space left");
            }
            REAL.write(file, bytes);
          }

          @Override
          public void move(Path from, Path to) throws IOException {
            REAL.move(from, to);
          }

          @Override
          public void delete(Path file) throws IOException {
            REAL.delete(file);
          }
        };
    assertThatThrownBy(() -> work(folder, full, store)).hasMessage("no space left");
    assertThat(parcels(folder, "waiting")).hasSize(2);

    work(folder, Disk.REAL, store);
    assertThat(store.kept().keySet()).containsExactlyElementsOf(allButTheBadOne());
    assertThat(Optional.of(parcels(folder, "refused")))
        .hasValueSatisfying(it -> assertThat(it).hasSize(1));
  }
}

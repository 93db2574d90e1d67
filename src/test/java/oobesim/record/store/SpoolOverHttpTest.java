// SPDX-License-Identifier: Apache-2.0
package oobesim.record.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.IntFunction;
import oobesim.record.StatementLine;
import oobesim.record.Statements;
import oobesim.record.spool.Delivered;
import oobesim.record.spool.Deliveries;
import oobesim.record.spool.Spool;
import oobesim.support.Draws;
import oobesim.support.Property;
import oobesim.support.RecordStoreServer;
import oobesim.support.StoreMood;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the line and the store do, the store has each statement once, in order. */
class SpoolOverHttpTest {
  private static final Duration WITHIN = Duration.ofSeconds(1);
  private static final int RUNS = 100;
  private static final int OF_EACH = 100;

  @TempDir Path folder;

  private static HttpRecordStore store(RecordStoreServer server) {
    return new HttpRecordStore(
        StoreAddress.of(server.endpoint(), false), StoreKey.of("key", "secret"), WITHIN);
  }

  /** Puts so many runs into a spool and gives the ids of all statements. */
  private static List<UUID> put(Spool spool, int runs, int ofEach) throws IOException {
    List<UUID> ids = new ArrayList<>();
    for (int run = 0; run < runs; run++) {
      String digest = String.format(Locale.ROOT, "%064x", run);
      List<StatementLine> statements = Statements.of(digest, ofEach);
      spool.put(digest, statements);
      statements.forEach(it -> ids.add(it.id()));
    }
    return ids;
  }

  /** Of twenty calls fifteen go wrong, two of them by taking too long. */
  private static StoreMood bad(int call) {
    return switch (call % 20) {
      case 0, 5, 10, 15 -> StoreMood.FAILS;
      case 1, 6, 11 -> StoreMood.CUTS;
      case 2, 7, 12 -> StoreMood.KEEPS_AND_CUTS;
      case 3, 8, 13 -> StoreMood.KEEPS_AND_FAILS;
      case 16 -> call == 16 ? StoreMood.KEEPS_AND_IS_LATE : StoreMood.KEEPS;
      case 17 -> call == 17 ? StoreMood.KEEPS_AND_STOPS_HALFWAY : StoreMood.KEEPS;
      default -> StoreMood.KEEPS;
    };
  }

  @Test
  void ofTenThousandStatementsNoneIsLostAndNoneIsThereTwice() throws IOException {
    try (RecordStoreServer server = new RecordStoreServer(SpoolOverHttpTest::bad);
        HttpRecordStore store = store(server);
        Spool spool = Spool.open(folder, server.endpoint())) {
      List<UUID> ids = put(spool, RUNS, OF_EACH);
      Delivered delivered = new Deliveries().of(spool, store, 9);
      assertThat(delivered.sent()).isEqualTo(RUNS * OF_EACH);
      assertThat(delivered.waiting()).isZero();
      assertThat(List.copyOf(server.kept().keySet())).isEqualTo(ids);
      assertThat(server.calls()).hasSizeGreaterThan(2 * RUNS);
    }
  }

  /** Each call gives up at once and the next one goes on, as often as it takes. */
  @Property(tries = 25)
  void callAfterCallBringsAllOfThemWhateverHappens(Draws any) throws IOException {
    List<StoreMood> moods =
        any.list(
            0,
            12,
            () ->
                any.of(
                    StoreMood.KEEPS,
                    StoreMood.FAILS,
                    StoreMood.KEEPS_AND_FAILS,
                    StoreMood.CUTS,
                    StoreMood.KEEPS_AND_CUTS));
    IntFunction<StoreMood> mood = call -> call < moods.size() ? moods.get(call) : StoreMood.KEEPS;
    int ofEach = any.integer(1, 250);
    Path own = Files.createTempDirectory(folder, "try");
    try (RecordStoreServer server = new RecordStoreServer(mood)) {
      List<UUID> ids = List.of();
      for (int call = 0; call <= moods.size(); call++) {
        try (HttpRecordStore store = store(server);
            Spool spool = Spool.open(own, server.endpoint())) {
          ids = put(spool, 3, ofEach);
          new Deliveries().of(spool, store, 1);
        }
      }
      assertThat(List.copyOf(server.kept().keySet())).isEqualTo(ids);
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.record.spool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import oobesim.record.StatementLine;
import oobesim.record.Statements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeliveryTest {
  private static final List<StatementLine> A = Statements.of("a", 250);
  private static final List<StatementLine> B = Statements.of("b", 7);

  @TempDir Path folder;
  private final Deliveries deliveries = new Deliveries();
  private Spool spool;

  @BeforeEach
  void twoRunsWait() throws IOException {
    spool = Spool.open(folder, "https://store.example.org");
    spool.put("aa", A);
    spool.put("bb", B);
  }

  @AfterEach
  void close() throws IOException {
    spool.close();
  }

  private static List<UUID> ids(List<StatementLine> first, List<StatementLine> second) {
    List<UUID> ids = new ArrayList<>();
    first.forEach(it -> ids.add(it.id()));
    second.forEach(it -> ids.add(it.id()));
    return ids;
  }

  @Test
  void allThatWaitsIsHandedOverInOrderAndInBatches() throws IOException {
    PretendedStore store = new PretendedStore();

    assertThat(deliveries.of(spool, store, 1))
        .isEqualTo(new Delivered(257, 0, 0, 0, Optional.empty()));

    assertThat(store.kept().keySet()).containsExactlyElementsOf(ids(A, B));
    assertThat(store.sizes()).containsExactly(100, 100, 50, 7);
    assertThat(deliveries.told())
        .containsExactly("begins 257", "done 100", "done 200", "done 250", "done 257");
    assertThat(spool.waiting()).isEmpty();
  }

  @Test
  void aStoreThatIsAwayIsTriedAgainAndThenLeftForALaterCall() throws IOException {
    PretendedStore away =
        new PretendedStore(call -> call < 1 ? Optional.empty() : Optional.of(PretendedStore.AWAY));

    Delivered delivered = deliveries.of(spool, away, 4);

    assertThat(delivered.sent()).isEqualTo(100);
    assertThat(delivered.waiting()).isEqualTo(157);
    assertThat(delivered.stopped()).isPresent();
    assertThat(away.sizes()).containsExactly(100, 100, 100, 100, 100);
    assertThat(deliveries.pauses()).hasSize(3);
    assertThat(deliveries.told()).contains("waits gone fishing");

    PretendedStore back = new PretendedStore();
    assertThat(deliveries.of(spool, back, 1).waiting()).isZero();
    assertThat(back.kept().keySet()).containsExactlyElementsOf(ids(A, B));
  }

  @Test
  void attemptsBeginAnewWithEachBatch() throws IOException {
    PretendedStore often =
        new PretendedStore(
            call -> call % 3 == 2 ? Optional.empty() : Optional.of(PretendedStore.AWAY));

    assertThat(deliveries.of(spool, often, 3).sent()).isEqualTo(257);
  }

  @Test
  void aStoreThatIsShutIsNotTriedAgain() throws IOException {
    PretendedStore shut = new PretendedStore(call -> Optional.of(PretendedStore.SHUT));

    Delivered delivered = deliveries.of(spool, shut, 4);

    assertThat(delivered.waiting()).isEqualTo(257);
    assertThat(shut.sizes()).hasSize(1);
    assertThat(spool.waiting()).hasSize(2);
  }

  @Test
  void oneThatIsRefusedLiesApartAndHoldsUpNoOther() throws IOException {
    PretendedStore store = new PretendedStore().refusing(A.get(3), A.get(120), B.get(6));

    Delivered delivered = deliveries.of(spool, store, 1);

    assertThat(delivered).isEqualTo(new Delivered(254, 0, 3, 0, Optional.empty()));
    assertThat(spool.refused()).isEqualTo(3);
    List<UUID> others = ids(A, B);
    others.removeAll(List.of(A.get(3).id(), A.get(120).id(), B.get(6).id()));
    assertThat(store.kept().keySet()).containsExactlyElementsOf(others);

    store.refusing();
    spool.again();
    assertThat(deliveries.of(spool, store, 1).sent()).isEqualTo(3);
    assertThat(store.kept().keySet()).containsExactlyInAnyOrderElementsOf(ids(A, B));
    assertThat(spool.refused()).isZero();
  }

  @Test
  void whereTheStoreHasAnotherOfThatIdItKeepsItAndTheRestIsTaken() throws IOException {
    PretendedStore store = new PretendedStore();
    store.kept().put(A.get(9).id(), "an earlier one");

    assertThat(deliveries.of(spool, store, 1))
        .isEqualTo(new Delivered(256, 1, 0, 0, Optional.empty()));

    assertThat(store.kept()).containsEntry(A.get(9).id(), "an earlier one").hasSize(257);
  }

  @Test
  void aStoreThatGoesAwayWhileABadOneIsLookedForLosesNothing() throws IOException {
    PretendedStore store =
        new PretendedStore(call -> call == 4 ? Optional.of(PretendedStore.SHUT) : Optional.empty())
            .refusing(A.get(60));

    assertThat(deliveries.of(spool, store, 1).stopped()).isPresent();
    assertThat(deliveries.of(spool, store, 1).refused()).isOne();
    assertThat(store.kept()).hasSize(256);
  }

  @Test
  void waitsGrowAndEndAndAStoreMayAskForMoreButNotForHours() {
    Patience patience = Patience.growing(wait -> {});
    Optional<Duration> none = Optional.empty();

    assertThat(patience.after(1, none)).contains(Duration.ofSeconds(1));
    assertThat(patience.after(5, none)).contains(Duration.ofSeconds(16));
    assertThat(patience.after(6, none)).isEmpty();
    assertThat(patience.after(1, Optional.of(Duration.ofSeconds(20))))
        .contains(Duration.ofSeconds(20));
    assertThat(patience.after(5, Optional.of(Duration.ofSeconds(2))))
        .contains(Duration.ofSeconds(16));
    assertThat(patience.after(1, Optional.of(Duration.ofDays(1)))).contains(Duration.ofMinutes(1));
    assertThat(patience.after(6, Optional.of(Duration.ofSeconds(1)))).isEmpty();
  }
}

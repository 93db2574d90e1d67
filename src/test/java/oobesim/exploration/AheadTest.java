// SPDX-License-Identifier: Apache-2.0
package oobesim.exploration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import oobesim.flow.Flow;
import oobesim.profile.Fixtures;
import oobesim.profile.SimulationProfile;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.api.Test;

/// What is done on several cores comes to the same as on one.
class AheadTest {
  private static final Bound BOUND = new Bound(300);

  private static List<Callable<Integer>> numbers(int most) {
    return IntStream.range(0, most).<Callable<Integer>>mapToObj(number -> () -> number).toList();
  }

  @Test
  void piecesAreTakenInTheirOrder() {
    Ahead<Integer> ahead = Ahead.of(numbers(1000));

    assertThat(IntStream.range(0, 1000).map(_ -> ahead.take()).toArray())
        .isEqualTo(IntStream.range(0, 1000).toArray());
  }

  @Test
  void aFaultIsToldWhereItsPieceIsTaken() {
    IllegalArgumentException fault = new IllegalArgumentException("of the second");
    Ahead<String> ahead =
        Ahead.of(
            List.of(
                () -> "first",
                () -> {
                  throw fault;
                },
                () -> {
                  throw new AssertionError("of the third");
                },
                () -> {
                  throw new IOException("of the fourth");
                },
                () -> "last"));

    assertThat(ahead.take()).isEqualTo("first");
    assertThatThrownBy(ahead::take).isSameAs(fault);
    assertThatThrownBy(ahead::take).isInstanceOf(AssertionError.class).hasMessage("of the third");
    assertThatThrownBy(ahead::take).hasRootCauseMessage("of the fourth");
    assertThat(ahead.take()).isEqualTo("last");
  }

  @Test
  void whoIsInterruptedStillGetsWhatWasDoneAndStaysInterrupted() {
    Ahead<Integer> ahead = Ahead.of(numbers(2));
    Thread.currentThread().interrupt();

    assertThat(ahead.take()).isZero();
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void whatIsStoppedIsNotBegun() {
    List<Integer> done = new ArrayList<>();
    occupied(
        () -> {
          Ahead<Boolean> ahead = Ahead.of(List.of(() -> done.add(1), () -> done.add(2)));
          ahead.take();
          ahead.stop();
        });

    assertThat(done).containsExactly(1);
  }

  @Test
  void anExplorationAloneFindsTheSameInTheSameOrder() {
    Flow flow = ShippedFlow.flow();
    SimulationProfile profile = Fixtures.good("{\"tenant\": {\"usersMayJoin\": \"none\"}}");
    List<List<String>> found = new ArrayList<>();
    occupied(() -> found.add(told(Exploration.of(flow, profile, BOUND, Watch.NOBODY))));

    for (int i = 0; i < 3; i++) {
      found.add(told(Exploration.of(flow, profile, BOUND, Watch.NOBODY)));
    }

    assertThat(found).allSatisfy(one -> assertThat(one).isEqualTo(found.getFirst()));
    assertThat(found.getFirst()).hasSizeGreaterThan(BOUND.situations());
  }

  /// While nobody else has time.
  private static void occupied(Runnable work) {
    CountDownLatch free = new CountDownLatch(1);
    int others = ForkJoinPool.getCommonPoolParallelism();
    CountDownLatch busy = new CountDownLatch(others);
    for (int i = 0; i < others; i++) {
      ForkJoinPool.commonPool()
          .execute(
              () -> {
                busy.countDown();
                await(free);
              });
    }
    await(busy);
    try {
      work.run();
    } finally {
      free.countDown();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException fault) {
      throw new IllegalStateException(fault);
    }
  }

  private static List<String> told(Explored found) {
    List<String> told = new ArrayList<>();
    found.edges.forEach(edge -> told.add(edge.from() + " " + edge.to() + " " + edge.lines()));
    told.add(found.met + " " + found.expanded + " " + found.tried + " " + found.bounded());
    return told;
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import oobesim.instructor.Change.Aspect;
import oobesim.session.Input;
import oobesim.session.JournalText;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several watch and lead the same run: all hear the same, in the order in which it happened. */
class WatchersTest {
  private static final Input POWER = new Input.Power(true);

  private final List<String> written = new ArrayList<>();
  private final Bench bench =
      new Bench(
          new FileOpener(
              ShippedFlow.finder(), 1, () -> entry -> written.add(JournalText.line(entry))),
          Pace.USUAL);

  @BeforeEach
  void open() {
    bench.open(Path.of("profiles/preprovisioning-entra.json"));
  }

  @Test
  void everyWatcherIsToldTheSame() {
    List<Change> one = new ArrayList<>();
    List<Change> other = new ArrayList<>();
    bench.watch(one::add);
    bench.watch(other::add);
    bench.apply(POWER);
    bench.jump();
    assertThat(one).hasSize(2).isEqualTo(other);
  }

  @Test
  void aWatcherThatLeadsDoesNotBreakTheOrder() {
    List<String> order = new ArrayList<>();
    List<String> first = new ArrayList<>();
    List<String> second = new ArrayList<>();
    bench.watch(
        change -> {
          first.addAll(lines(change));
          order.add("first begins");
          if (first.size() < 8) {
            bench.apply(new Input.Click("nothing"));
            bench.change(Pace::toggled);
          }
          order.add("first ends");
        });
    bench.watch(
        change -> {
          second.addAll(lines(change));
          order.add("second");
        });
    bench.apply(POWER);
    assertThat(first).isEqualTo(second).isEqualTo(written.subList(1, written.size()));
    assertThat(first).hasSizeGreaterThan(8);
    assertThat(order.subList(0, 6))
        .as("the answer is told when both have heard the question")
        .containsExactly(
            "first begins", "first ends", "second", "first begins", "first ends", "second");
  }

  @Test
  void whoeverLeadsInAnswerIsHeardAtOnce() {
    List<String> shown = new ArrayList<>();
    bench.watch(
        change -> {
          if (change.has(Aspect.SCREEN) && shown.isEmpty()) {
            shown.add(bench.run().orElseThrow().screen().id().value());
            shown.add(bench.run().orElseThrow().apply(new Input.Power(false)).screen().value());
          }
        });
    bench.apply(POWER);
    assertThat(shown).containsExactly("boot", "off");
  }

  @Test
  void aWatcherThatAnswersWithAnotherRunHearsOfBoth() {
    List<Change> told = new ArrayList<>();
    bench.watch(
        change -> {
          told.add(change);
          if (told.size() == 1) {
            bench.start(bench.file().orElseThrow());
          }
        });
    bench.apply(POWER);
    assertThat(told).hasSize(2);
    assertThat(told.getFirst().has(Aspect.RUN)).isFalse();
    assertThat(told.getLast().has(Aspect.RUN)).isTrue();
  }

  @Test
  void aWatcherThatFailsKeepsNobodyFromBeingTold() {
    List<Change> told = new ArrayList<>();
    Watching bad =
        bench.watch(
            change -> {
              throw new IllegalStateException("bad");
            });
    bench.watch(told::add);
    assertThatThrownBy(() -> bench.apply(POWER)).hasMessage("bad");
    assertThat(told).hasSize(1);
    assertThatThrownBy(bench::jump).hasMessage("bad");
    assertThat(told).hasSize(2);
    bad.close();
    bench.jump();
    assertThat(told).hasSize(3);
  }

  @Test
  void whoStopsIsToldNoMoreNotEvenOfWhatIsBeingTold() {
    List<Change> told = new ArrayList<>();
    List<Watching> later = new ArrayList<>();
    bench.watch(change -> later.forEach(Watching::close));
    later.add(bench.watch(told::add));
    bench.apply(POWER);
    later.getFirst().close();
    bench.jump();
    assertThat(told).isEmpty();
  }

  @Test
  void whoWatchesTwiceIsToldTwiceUntilItStopsOnce() {
    List<Change> told = new ArrayList<>();
    java.util.function.Consumer<Change> watcher = told::add;
    Watching first = bench.watch(watcher);
    bench.watch(watcher);
    bench.apply(POWER);
    assertThat(told).hasSize(2);
    first.close();
    first.close();
    bench.jump();
    assertThat(told).hasSize(3);
  }

  private static List<String> lines(Change change) {
    return change.entries().stream().map(JournalText::line).toList();
  }
}

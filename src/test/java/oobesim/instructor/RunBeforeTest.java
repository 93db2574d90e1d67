// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import oobesim.session.JournalEntry;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.api.Test;

/** Beginning again ends nothing: one can go back to the run before. */
class RunBeforeTest {
  private final LiveBench bench = LiveBench.with("preprovisioning-entra");

  @Test
  void theRunBeforeGoesOnWhereItWas() {
    bench.does("power on").reaches("entra-signin");
    LiveRun first = bench.run();
    again();
    assertThat(bench.screen()).isEqualTo("off");
    bench.bench().backToRunBefore();
    assertThat(bench.run()).isSameAs(first);
    assertThat(bench.screen()).isEqualTo("entra-signin");
  }

  @Test
  void oneCanGoToAndFro() {
    bench.does("power on");
    LiveRun first = bench.run();
    again();
    bench.does("network none");
    LiveRun second = bench.run();
    bench.bench().backToRunBefore();
    bench.bench().backToRunBefore();
    assertThat(bench.run()).isSameAs(second);
    bench.bench().backToRunBefore();
    assertThat(bench.run()).isSameAs(first);
  }

  @Test
  void aRunInWhichNobodyDidAnythingIsNotWorthKeeping() {
    assertThat(bench.bench().fileBefore()).isEmpty();
    again();
    assertThat(bench.bench().fileBefore()).isEmpty();
    bench.does("power on");
    LiveRun first = bench.run();
    again();
    again();
    bench.bench().backToRunBefore();
    assertThat(bench.run()).as("a second press in a row loses nothing").isSameAs(first);
  }

  @Test
  void anotherFileKeepsTheRunBeforeToo() {
    bench.does("power on").opens("self-deploying");
    assertThat(bench.bench().fileBefore().map(OpenFile::name))
        .contains("preprovisioning-entra.json");
    bench.bench().backToRunBefore();
    assertThat(bench.bench().file().map(OpenFile::name)).contains("preprovisioning-entra.json");
    assertThat(bench.screen()).isEqualTo("boot");
  }

  @Test
  void everyRunIsEndedInOrderOnce() {
    List<String> ended = new ArrayList<>();
    Bench counted = new Bench(opener(ended), Pace.USUAL);
    for (int i = 0; i < 3; i++) {
      counted.open(java.nio.file.Path.of("profiles/preprovisioning-entra.json"));
      counted.apply(new oobesim.session.Input.Power(true));
    }
    assertThat(ended).as("the first gave way to the second").hasSize(1);
    counted.end();
    assertThat(ended).hasSize(3);
    assertThat(counted.fileBefore()).isEmpty();
    assertThat(counted.run()).isEmpty();
  }

  private static FileOpener opener(List<String> ended) {
    return new FileOpener(
        ShippedFlow.finder(),
        1,
        () ->
            entry -> {
              if (entry instanceof JournalEntry.Ended end) {
                ended.add(end.screen().value());
              }
            });
  }

  private void again() {
    bench.bench().start(bench.bench().file().orElseThrow());
  }
}

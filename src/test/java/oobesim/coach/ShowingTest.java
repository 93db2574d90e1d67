// SPDX-License-Identifier: Apache-2.0
package oobesim.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import oobesim.drill.Drill;
import oobesim.session.Sitting.Mode;
import oobesim.support.DrillBench;
import org.junit.jupiter.api.Test;

/** A drill plays itself, led by real time. */
class ShowingTest {
  private static final Duration FRAME = Duration.ofMillis(250);

  private final DrillBench bench = DrillBench.of("d-05", Mode.SHOW);
  private final Showing showing = Showing.of(bench.drill()).orElseThrow();

  @Test
  void everyStepIsToldInItsOrderBeforeItIsDoneAndAllAreDoneAtTheEnd() {
    Set<String> told = new LinkedHashSet<>();
    for (int frame = 0; frame < 5000 && showing.more(); frame++) {
      showing.step().map(Drill.Step::id).ifPresent(told::add);
      frame();
    }
    assertThat(showing.more()).isFalse();
    assertThat(told)
        .containsExactlyElementsOf(
            bench.drill().drill().course().steps().stream().map(Drill.Step::id).toList());
    assertThat(bench.drill().assessment().passed()).isTrue();
  }

  @Test
  void nothingIsDoneBeforeItCouldBeRead() {
    frame();
    assertThat(bench.run().on()).isFalse();
    assertThat(showing.stands()).isTrue();
    assertThat(showing.line()).contains("power on");
    for (int frame = 0; frame < 40; frame++) {
      frame();
    }
    assertThat(bench.run().on()).isTrue();
  }

  private void frame() {
    showing.pass(FRAME, 1);
    if (!showing.stands()) {
      bench.run().advanceTo(bench.run().now().plusSeconds(15));
    }
  }
}

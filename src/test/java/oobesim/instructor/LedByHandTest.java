// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Somebody leads by virtual time: to the moment exactly, and frames move nothing. */
class LedByHandTest {
  private final LiveBench bench = LiveBench.with("preprovisioning-entra");

  @Test
  void aMomentIsReachedExactlyWithAllThatIsDueBefore() {
    bench.does("power on");
    Duration odd = Duration.ofSeconds(62).plusNanos(7);
    bench.run().advanceTo(odd);
    assertThat(bench.run().now()).isEqualTo(odd);
    assertThat(bench.screen()).isEqualTo("entra-signin");
    assertThatThrownBy(() -> bench.run().advanceTo(Duration.ofSeconds(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void noGlanceHoldsIt() {
    bench.does("power on");
    bench.run().advanceTo(Duration.ofSeconds(6));
    bench.run().advanceTo(Duration.ofSeconds(7));
    assertThat(bench.run().now()).hasSeconds(7);
  }

  @Test
  void framesMoveTheBarAlone() {
    bench.does("power on");
    assertThat(bench.bench().runs()).isTrue();
    bench.bench().leadTimeByHand();
    bench.passes(Duration.ofSeconds(5));
    assertThat(bench.run().now()).isZero();
    assertThat(bench.bench().runs()).isFalse();
    bench.bench().pressPower();
    assertThat(bench.bench().askingPower()).isTrue();
    bench.passes(Duration.ofSeconds(5));
    assertThat(bench.bench().askingPower()).isFalse();
  }
}

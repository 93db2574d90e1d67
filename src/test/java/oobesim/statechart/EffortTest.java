// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is asked and done is counted, the same on every machine. */
class EffortTest {
  private final Effort effort = new Effort();

  @Test
  void looksMovesAndActionsAreOfDifferentWeight() {
    effort.looked(3);
    assertThat(effort.spent()).isEqualTo(3);
    effort.moved();
    assertThat(effort.spent()).isEqualTo(8);
    effort.acted();
    assertThat(effort.spent()).isEqualTo(28);
  }

  @Test
  void aStepHasSoMuchAndNoMore() {
    effort.looked(Effort.MOST_IN_A_STEP - 1);
    assertThat(effort.tooMuch()).isFalse();
    effort.looked(1);
    assertThat(effort.tooMuch()).isTrue();
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Random runs would prove nothing if they stayed on the first pages. */
class AnyRunTest {
  private static final int RUNS = 300;

  @Test
  void randomRunsReachEveryPartOfTheTechnicianFlow() {
    Set<String> seen = new HashSet<>();
    for (int run = 0; run < RUNS; run++) {
      seen.addAll(AnyRun.of(AnyRun.lines(new Draws(run))).screens());
    }
    assertThat(seen)
        .contains(
            "off",
            "region",
            "keyboard",
            "keyboard-second",
            "network",
            "entra-signin",
            "provisioning-menu",
            "preprov-landing",
            "esp",
            "preprov-success",
            "preprov-failure",
            "resetting");
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;

/** Random runs would prove nothing if they stayed on the first pages. */
class AnyRunTest {
  private static final int RUNS = 300;

  /** Fixed, and without edge cases: a sample of a list may be one run three hundred times. */
  private static final long SEED = 1;

  @Example
  void randomRunsReachEveryPartOfTheTechnicianFlow() {
    Set<String> seen = new HashSet<>();
    RandomGenerator<List<String>> lines = AnyRun.lines().generator(RUNS, false);
    Random chance = new Random(SEED);
    for (int run = 0; run < RUNS; run++) {
      seen.addAll(AnyRun.of(lines.next(chance).value()).screens());
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

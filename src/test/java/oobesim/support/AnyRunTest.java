// SPDX-License-Identifier: Apache-2.0
package oobesim.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Example;

/** Random runs would prove nothing if they stayed on the first pages. */
class AnyRunTest {
  @Example
  void randomRunsReachEveryPartOfTheTechnicianFlow() {
    Set<String> seen = new HashSet<>();
    List<List<String>> runs = AnyRun.lines().list().ofSize(300).sample();
    runs.forEach(lines -> seen.addAll(AnyRun.of(lines).screens()));
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

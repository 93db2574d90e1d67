// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import oobesim.support.Draws;
import oobesim.support.Property;
import org.junit.jupiter.api.Test;

/** The small table of names finds what was put into it, and nothing else. */
class LookupTest {
  /** Names of which many have the same hash. */
  private static final List<String> PARTS = List.of("Aa", "BB", "C#", "x");

  @Property(tries = 300)
  void findsWhatAMapFinds(Draws any) {
    Map<String, Integer> map = new HashMap<>();
    Lookup<Integer> lookup = new Lookup<>();
    for (String name : any.list(0, 40, () -> name(any))) {
      if (map.putIfAbsent(name, map.size()) == null) {
        lookup = lookup.with(name, map.size() - 1);
      }
    }
    assertThat(lookup.size()).isEqualTo(map.size());
    for (String name : any.list(1, 40, () -> name(any))) {
      assertThat(lookup.get(name)).isEqualTo(map.get(name));
    }
  }

  @Test
  void whoReadsItIsNotDisturbedByWhoAddsToIt() {
    Lookup<String> one = new Lookup<String>().with("a", "1");
    Lookup<String> two = one.with("b", "2");
    assertThat(one.get("b")).isNull();
    assertThat(two.get("a")).isEqualTo("1");
    assertThat(two.get("b")).isEqualTo("2");
  }

  private static String name(Draws any) {
    return String.join("", any.list(0, 3, () -> any.of(PARTS)));
  }
}

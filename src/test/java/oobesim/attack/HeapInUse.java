// SPDX-License-Identifier: Apache-2.0
package oobesim.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is left on the heap after it was tidied, as a work goes on that must not pile anything up.
 */
final class HeapInUse {
  /** Caches of classes and of styles go on filling for a while. */
  private static final long LEEWAY = 24L << 20;

  private final long whole;
  private final List<Long> used = new ArrayList<>();

  /** For a work of so many steps. */
  HeapInUse(long whole) {
    this.whole = whole;
  }

  /** Looks at the heap each time another tenth of the work is done, and says what it has seen. */
  Optional<String> at(long done) {
    if (done * 10 < whole * (used.size() + 1)) {
      return Optional.empty();
    }
    used.add(bytes());
    return Optional.of(done + " done, " + (used.getLast() >> 20) + " MB");
  }

  /** Holds every tenth and the end against the first tenth, and says them all. */
  String assertFlat() {
    used.add(bytes());
    long first = used.getFirst();
    String said = used.stream().map(it -> it >> 20).toList() + " MB, tenth by tenth";
    assertThat(used).as(said).allMatch(it -> it < first + first / 10 + LEEWAY);
    return said;
  }

  private static long bytes() {
    long used = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      System.gc();
      used = Math.min(used, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    }
    return used;
  }
}

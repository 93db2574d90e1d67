// SPDX-License-Identifier: Apache-2.0
package oobesim.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;

/**
 * What is left on the heap after it was tidied, as a work goes on that must not pile anything up.
 */
final class HeapInUse {
  /** Caches of classes and of styles go on filling for a while. */
  private static final long LEEWAY = 24L << 20;

  private final long whole;
  private long first;

  /** For a work of so many steps. */
  HeapInUse(long whole) {
    this.whole = whole;
  }

  /** Looks at the heap once a tenth of the work is done. */
  void at(long done) {
    if (first == 0 && done * 10 >= whole) {
      first = bytes();
    }
  }

  /** Holds the end against the first tenth, and says both. */
  String assertFlat() {
    long last = bytes();
    String said = (first >> 20) + " MB after a tenth, " + (last >> 20) + " MB at the end";
    assertThat(last).as(said).isLessThan(first + first / 10 + LEEWAY);
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

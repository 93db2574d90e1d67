// SPDX-License-Identifier: Apache-2.0
package oobesim.record.spool;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * How long is waited for a store that does not answer.
 *
 * @param waits before the second attempt, the third and so on; after the last it is given up
 * @param pause lets so much real time pass
 */
public record Patience(List<Duration> waits, Consumer<Duration> pause) {
  /** Half a minute, and all attempts: what takes longer is for a later call. */
  private static final List<Duration> GROWING =
      List.of(1, 2, 4, 8, 16).stream().map(Duration::ofSeconds).toList();

  /** A store that is busy may ask for more, but nobody sits before a call for hours. */
  private static final Duration MOST = Duration.ofMinutes(1);

  public Patience {
    waits = List.copyOf(waits);
  }

  /** Waits that grow. */
  public static Patience growing(Consumer<Duration> pause) {
    return new Patience(GROWING, pause);
  }

  /**
   * How long to wait after so many attempts that failed, empty where it is to be given up.
   *
   * @param asked how long the store wants to be left alone
   */
  Optional<Duration> after(int attempts, Optional<Duration> asked) {
    if (attempts > waits.size()) {
      return Optional.empty();
    }
    Duration own = waits.get(attempts - 1);
    return asked
        .map(it -> it.compareTo(MOST) > 0 ? MOST : it)
        .filter(it -> it.compareTo(own) > 0)
        .or(() -> Optional.of(own));
  }
}

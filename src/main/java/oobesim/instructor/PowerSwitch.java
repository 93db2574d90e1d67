// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import java.time.Duration;
import java.util.Optional;

/**
 * The power button. One press switches on; to switch off it is held or pressed twice, so that a
 * slip does not end a run.
 */
public final class PowerSwitch {
  private static final Duration HOLD = Duration.ofMillis(1500);
  private static final Duration CONFIRM = Duration.ofSeconds(4);

  private Optional<Duration> heldSince = Optional.empty();
  private Optional<Duration> askedAt = Optional.empty();
  private boolean spent;

  /**
   * The button was pressed and let go.
   *
   * @return whether the device is to be switched on or off, empty if neither
   */
  public Optional<Boolean> press(Duration now, boolean on) {
    heldSince = Optional.empty();
    if (spent) {
      spent = false;
      return Optional.empty();
    }
    if (!on) {
      return decided(true);
    }
    if (asking(now)) {
      return decided(false);
    }
    askedAt = Optional.of(now);
    return Optional.empty();
  }

  /** A moment at which the button is held or not; holding it long enough switches off. */
  public Optional<Boolean> hold(Duration now, boolean held, boolean on) {
    if (!held) {
      heldSince = Optional.empty();
      return Optional.empty();
    }
    Duration since = heldSince.orElse(now);
    heldSince = Optional.of(since);
    if (!on || spent || now.minus(since).compareTo(HOLD) < 0) {
      return Optional.empty();
    }
    // The press ends later, when the button is let go, and must not switch on again.
    spent = true;
    return decided(false);
  }

  /** Whether a second press would switch off. */
  public boolean asking(Duration now) {
    return askedAt.filter(then -> now.minus(then).compareTo(CONFIRM) < 0).isPresent();
  }

  private Optional<Boolean> decided(boolean on) {
    askedAt = Optional.empty();
    return Optional.of(on);
  }
}

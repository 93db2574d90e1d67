// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning;

import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * What people have left on the device by using it.
 *
 * @param touched when somebody last clicked, typed or pressed a key, since the run began
 * @param withPin accounts that have set up Windows Hello, in lower case
 */
public record Presence(Duration touched, Set<String> withPin) {
  /** Nobody has touched it. */
  public static final Presence NONE = new Presence(Duration.ZERO, Set.of());

  public Presence {
    withPin = Collections.unmodifiableSet(new TreeSet<>(withPin));
  }

  /** Whether an account has a PIN here. */
  public boolean hasPin(String account) {
    return withPin.contains(account.toLowerCase(Locale.ROOT));
  }

  /** With somebody at it at a moment of virtual time. */
  public Presence touched(Duration at) {
    return new Presence(at, withPin);
  }

  /** With Windows Hello set up for an account. */
  public Presence withPin(String account) {
    Set<String> more = new TreeSet<>(withPin);
    more.add(account.toLowerCase(Locale.ROOT));
    return new Presence(touched, more);
  }

  /** As after a reset: nobody is known any more. */
  public Presence forgotten() {
    return new Presence(touched, Set.of());
  }
}

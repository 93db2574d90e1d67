// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning;

import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What people have left on the device by using it.
 *
 * @param touched when somebody last clicked, typed or pressed a key, since the run began
 * @param withPin accounts that have set up Windows Hello, in lower case
 * @param restores the device whose backup each account took, empty for a set-up as new, by account
 *     in lower case
 */
public record Presence(Duration touched, Set<String> withPin, Map<String, String> restores) {
  /** Nobody has touched it. */
  public static final Presence NONE = new Presence(Duration.ZERO, Set.of(), Map.of());

  public Presence {
    withPin = Collections.unmodifiableSet(new TreeSet<>(withPin));
    restores = Collections.unmodifiableMap(new TreeMap<>(restores));
  }

  /** Whether an account has a PIN here. */
  public boolean hasPin(String account) {
    return withPin.contains(account.toLowerCase(Locale.ROOT));
  }

  /** With somebody at it at a moment of virtual time. */
  public Presence touched(Duration at) {
    return new Presence(at, withPin, restores);
  }

  /** With Windows Hello set up for an account. */
  public Presence withPin(String account) {
    Set<String> more = new TreeSet<>(withPin);
    more.add(account.toLowerCase(Locale.ROOT));
    return new Presence(touched, more, restores);
  }

  /** What an account chose on the restore page; nothing if it has not been asked. */
  public Optional<String> restored(String account) {
    return Optional.ofNullable(restores.get(account.toLowerCase(Locale.ROOT)));
  }

  /** With a device's backup taken by an account, or a set-up as new for an empty name. */
  public Presence withRestore(String account, String device) {
    Map<String, String> more = new TreeMap<>(restores);
    more.put(account.toLowerCase(Locale.ROOT), device);
    return new Presence(touched, withPin, more);
  }

  /** As after a reset: nobody is known any more. */
  public Presence forgotten() {
    return new Presence(touched, Set.of(), Map.of());
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning;

import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What people have left on the device by using it.
 *
 * @param touched when somebody last clicked, typed or pressed a key, since the run began
 * @param pins what is known of the PIN of each account that has set up Windows Hello, by account in
 *     lower case: the name of a secret, never its text
 * @param restores the device whose backup each account took, empty for a set-up as new, by account
 *     in lower case
 * @param consents the terms of use that were accepted
 */
public record Presence(
    Duration touched, Map<String, String> pins, Map<String, String> restores, Consents consents) {
  /** Nobody has touched it. */
  public static final Presence NONE =
      new Presence(Duration.ZERO, Map.of(), Map.of(), Consents.NONE);

  public Presence {
    pins = Collections.unmodifiableMap(new TreeMap<>(pins));
    restores = Collections.unmodifiableMap(new TreeMap<>(restores));
  }

  /** Whether an account has a PIN here. */
  public boolean hasPin(String account) {
    return pinOf(account).isPresent();
  }

  /** The name of the secret that opens the device for an account; nothing without a PIN. */
  public Optional<String> pinOf(String account) {
    return Optional.ofNullable(pins.get(account.toLowerCase(Locale.ROOT)));
  }

  /** With somebody at it at a moment of virtual time. */
  public Presence touched(Duration at) {
    return new Presence(at, pins, restores, consents);
  }

  /** With Windows Hello set up for an account, with a PIN that equals a named secret. */
  public Presence withPin(String account, String secret) {
    Map<String, String> more = new TreeMap<>(pins);
    more.put(account.toLowerCase(Locale.ROOT), secret);
    return new Presence(touched, more, restores, consents);
  }

  /** What an account chose on the restore page; nothing if it has not been asked. */
  public Optional<String> restored(String account) {
    return Optional.ofNullable(restores.get(account.toLowerCase(Locale.ROOT)));
  }

  /** With a device's backup taken by an account, or a set-up as new for an empty name. */
  public Presence withRestore(String account, String device) {
    Map<String, String> more = new TreeMap<>(restores);
    more.put(account.toLowerCase(Locale.ROOT), device);
    return new Presence(touched, pins, more, consents);
  }

  /** With other terms of use accepted. */
  public Presence with(Consents other) {
    return new Presence(touched, pins, restores, other);
  }

  /** As after a reset: nobody is known any more; what the cloud knows stays. */
  public Presence forgotten() {
    return new Presence(touched, Map.of(), Map.of(), consents.onNewDevice());
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which version of the terms of use each account has accepted, by account in lower case.
 *
 * @param anywhere what the cloud knows; it outlives a reset of the device
 * @param here what was accepted on this device as it is set up now
 */
public record Consents(Map<String, Integer> anywhere, Map<String, Integer> here) {
  /** Nobody has accepted anything. */
  public static final Consents NONE = new Consents(Map.of(), Map.of());

  public Consents {
    anywhere = Collections.unmodifiableMap(new TreeMap<>(anywhere));
    here = Collections.unmodifiableMap(new TreeMap<>(here));
  }

  /** Whether an account has accepted a version or a newer one; on this device, if that is asked. */
  public boolean cover(String account, int version, boolean onThisDevice) {
    return (onThisDevice ? here : anywhere).getOrDefault(key(account), 0) >= version;
  }

  /** With a version accepted by an account, on this device. */
  public Consents with(String account, int version) {
    return new Consents(put(anywhere, account, version), put(here, account, version));
  }

  /** As after a reset: another device, as far as consents are concerned. */
  public Consents onNewDevice() {
    return new Consents(anywhere, Map.of());
  }

  private static Map<String, Integer> put(Map<String, Integer> to, String account, int version) {
    Map<String, Integer> more = new TreeMap<>(to);
    more.put(key(account), version);
    return more;
  }

  private static String key(String account) {
    return account.toLowerCase(Locale.ROOT);
  }
}

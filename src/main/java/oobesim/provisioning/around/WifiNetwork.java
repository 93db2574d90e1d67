// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.around;

/**
 * A wireless network in range.
 *
 * @param name its name (SSID), also the option's id
 * @param key the key it wants, empty for an open network
 */
public record WifiNetwork(String name, String key) {
  /** Whether a key is asked for. */
  public boolean secured() {
    return !key.isEmpty();
  }

  /** Never shows a key, not even a made-up one. */
  @Override
  public String toString() {
    return "WifiNetwork[" + name + "]";
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.around;

/** How the device is connected. */
public enum NetworkLink {
  /** Not at all. */
  NONE,
  /** By cable: known before the first page. */
  WIRED,
  /** By radio: known once somebody has chosen a network. */
  WIFI
}

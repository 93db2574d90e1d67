// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.around;

/** The kind of VPN that leads to the organisation's network. */
public enum Vpn {
  /** There is none. */
  NONE,
  /** The device's own: it connects before anybody signs in. */
  DEVICE,
  /** The user's: it connects in the user's own session. */
  USER
}

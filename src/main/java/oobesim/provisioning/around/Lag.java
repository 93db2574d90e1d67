// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.around;

/** A change by an administrator that devices see only after a while. */
public enum Lag {
  /** Registration, group membership and the profile's assignment. */
  ASSIGNMENT,
  /** Platform restrictions. */
  RESTRICTION
}

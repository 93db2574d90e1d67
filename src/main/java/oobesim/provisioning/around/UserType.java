// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.around;

/** The rights of the user who joins the device. */
public enum UserType {
  /** A standard user. */
  STANDARD,
  /** A local administrator. */
  ADMINISTRATOR
}

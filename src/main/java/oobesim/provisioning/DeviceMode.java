// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning;

/** In which half of its life the device is. */
public enum DeviceMode {
  /** As it came from the factory, or as a reset left it. */
  FRESH,
  /** A technician has started pre-provisioning. */
  TECHNICIAN,
  /** A technician has finished and sealed it: the next start is the user's. */
  RESEALED,
  /** A user has signed in and owns the deployment. */
  USER
}

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
  /** It enrols by itself, by its TPM. */
  SELF_DEPLOYING,
  /** A user has signed in and owns the deployment. */
  USER;

  /** Whether the device itself, not a user, joins and enrols: attestation and all rows run. */
  public boolean byDevice() {
    return this == TECHNICIAN || this == SELF_DEPLOYING;
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

/** The bits of {@code CloudAssignedOobeConfig}; Microsoft documents the first five only. */
enum OobeBit {
  /** The Cortana page is off. */
  SKIP_CORTANA(1),
  /** The joining user is a standard user. */
  STANDARD_USER(2),
  /** The privacy page is off. */
  HIDE_PRIVACY(4),
  /** The registration page is off. */
  SKIP_OEM_REGISTRATION(8),
  /** The licence page is off. */
  HIDE_EULA(16),
  /** The TPM is attested: part of self-deploying mode. */
  TPM_ATTESTATION(32),
  /** The device signs in by itself: part of self-deploying mode. */
  DEVICE_AUTHENTICATION(64),
  /** Seen in files, set by no known setting. */
  TPM_REQUIRED(128),
  /** Windows does not offer an upgrade. */
  SKIP_UPGRADE(256),
  /** Seen in test data only. */
  PATCH_DOWNLOAD(512),
  /** The keyboard page is skipped. */
  SKIP_KEYBOARD(1024);

  private static final int KNOWN = 2047;

  private final int mask;

  OobeBit(int mask) {
    this.mask = mask;
  }

  boolean in(int value) {
    return (value & mask) != 0;
  }

  int mask() {
    return mask;
  }

  /** Whether no setting of a profile is known to set this bit. */
  boolean unusual() {
    return this == TPM_REQUIRED || this == PATCH_DOWNLOAD;
  }

  /** What is left of a value when all known bits are taken away. */
  static int unknown(int value) {
    return value & ~KNOWN;
  }
}

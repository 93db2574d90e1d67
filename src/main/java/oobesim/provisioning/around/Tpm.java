// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.around;

/**
 * The device's Trusted Platform Module.
 *
 * @param version which specification it follows
 * @param attestation whether it can prove that it is genuine
 */
public record Tpm(Version version, Attestation attestation) {
  /** Specification that a TPM follows. */
  public enum Version {
    /** No TPM at all. */
    NONE,
    /** TPM 1.2, too old for attestation. */
    V1_2,
    /** TPM 2.0. */
    V2_0
  }

  /** Outcome of an attestation. */
  public enum Attestation {
    /** The service accepts it. */
    OK,
    /** The service refuses it each time. */
    FAILS
  }

  /** Whether this TPM is of a kind that can be attested at all. */
  public boolean usable() {
    return version == Version.V2_0;
  }
}

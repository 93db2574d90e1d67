// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.around;

/**
 * What of the hardware decides about attestation and enrolment.
 *
 * @param processors number of processors
 * @param memoryGb gigabytes of memory
 * @param clockSkewMinutes how far the device's clock is off, in minutes
 * @param tpmEnabled whether the TPM is switched on in the firmware
 * @param tpmOldMode whether a TPM that could do 2.0 runs as 1.2
 * @param tpmKind a chip of its own or part of the firmware
 * @param tpmVendor who made it
 * @param tpmFirmware how its firmware is
 */
public record Hardware(
    int processors,
    int memoryGb,
    int clockSkewMinutes,
    boolean tpmEnabled,
    boolean tpmOldMode,
    TpmKind tpmKind,
    TpmVendor tpmVendor,
    TpmFirmware tpmFirmware) {
  /** A current laptop with a chip of its own. */
  public static final Hardware DEFAULT =
      new Hardware(
          4, 16, 0, true, false, TpmKind.DISCRETE, TpmVendor.INFINEON, TpmFirmware.CURRENT);

  /** How a TPM is built. */
  public enum TpmKind {
    /** A chip that carries its certificate. */
    DISCRETE,
    /** Part of the firmware: its certificate has to be fetched. */
    FIRMWARE
  }

  /** Who made a TPM. */
  public enum TpmVendor {
    /** Infineon. */
    INFINEON,
    /** STMicroelectronics. */
    ST,
    /** Nuvoton. */
    NUVOTON,
    /** Intel. */
    INTEL,
    /** AMD. */
    AMD,
    /** Qualcomm. */
    QUALCOMM
  }

  /** How a TPM's firmware is. */
  public enum TpmFirmware {
    /** Nothing known against it. */
    CURRENT,
    /** Older than the maker's correction. */
    OUTDATED,
    /** With a known weakness: the service refuses it. */
    VULNERABLE
  }
}

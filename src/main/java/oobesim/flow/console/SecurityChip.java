// SPDX-License-Identifier: Apache-2.0
package oobesim.flow.console;

import oobesim.provisioning.World;
import oobesim.provisioning.around.Device;
import oobesim.provisioning.around.Hardware;
import oobesim.provisioning.around.Tpm;

/**
 * The TPM as the tools of Windows see it.
 *
 * @param there whether Windows sees one: one that is switched off in the firmware is not seen
 * @param version which specification it follows
 * @param makerId the maker's letters
 * @param attestable whether it is of a kind that can be attested
 * @param vulnerable whether its firmware has a known weakness
 */
record SecurityChip(
    boolean there, String version, String makerId, boolean attestable, boolean vulnerable) {
  static SecurityChip of(World world) {
    Device device = world.around().device();
    Hardware hardware = world.around().circumstances().hardware();
    Tpm.Version version = device.tpm().version();
    boolean old = version == Tpm.Version.V1_2 || hardware.tpmOldMode();
    return new SecurityChip(
        version != Tpm.Version.NONE && hardware.tpmEnabled(),
        old ? "1.2" : "2.0",
        device.virtual() ? "MSFT" : letters(hardware.tpmVendor()),
        !old && !device.virtual() && device.tpm().usable(),
        hardware.tpmFirmware() == Hardware.TpmFirmware.VULNERABLE);
  }

  private static String letters(Hardware.TpmVendor vendor) {
    return switch (vendor) {
      case INFINEON -> "IFX";
      case ST -> "STM";
      case NUVOTON -> "NTC";
      case INTEL -> "INTC";
      case AMD -> "AMD";
      case QUALCOMM -> "QCOM";
    };
  }
}

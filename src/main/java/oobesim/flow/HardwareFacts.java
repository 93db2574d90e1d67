// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import java.util.List;
import oobesim.provisioning.Hardware;
import oobesim.provisioning.Image;
import oobesim.provisioning.World;

/** Facts about hardware and image. */
final class HardwareFacts {
  static final List<Fact> ALL =
      List.of(
          new Fact(
              "tpm.version-2",
              "the TPM follows specification 2.0",
              w -> w.around().device().tpm().usable()),
          new Fact(
              "tpm.old-mode",
              "a TPM that could do 2.0 runs in 1.2 mode",
              w -> hardware(w).tpmOldMode()),
          new Fact(
              "tpm.enabled",
              "the TPM is switched on in the firmware",
              w -> hardware(w).tpmEnabled()),
          new Fact(
              "tpm.in-firmware",
              "the TPM is part of the firmware",
              w -> hardware(w).tpmKind() == Hardware.TpmKind.FIRMWARE),
          new Fact("tpm.vendor-amd", "AMD made the TPM", w -> vendor(w, Hardware.TpmVendor.AMD)),
          new Fact(
              "tpm.vendor-infineon",
              "Infineon made the TPM",
              w -> vendor(w, Hardware.TpmVendor.INFINEON)),
          new Fact(
              "tpm.vendor-intel", "Intel made the TPM", w -> vendor(w, Hardware.TpmVendor.INTEL)),
          new Fact(
              "tpm.vendor-st-or-nuvoton",
              "STMicroelectronics or Nuvoton made the TPM",
              w -> vendor(w, Hardware.TpmVendor.ST) || vendor(w, Hardware.TpmVendor.NUVOTON)),
          new Fact(
              "tpm.outdated",
              "the TPM's firmware is older than its maker's correction",
              w -> hardware(w).tpmFirmware() == Hardware.TpmFirmware.OUTDATED),
          new Fact(
              "tpm.vulnerable",
              "the TPM's firmware has a known weakness",
              w -> hardware(w).tpmFirmware() == Hardware.TpmFirmware.VULNERABLE),
          new Fact(
              "device.too-small",
              "fewer than two processors or less than 4 GB of memory",
              w -> hardware(w).processors() < 2 || hardware(w).memoryGb() < 4),
          new Fact(
              "device.clock-wrong",
              "the clock is off by more than five minutes",
              w -> Math.abs(hardware(w).clockSkewMinutes()) > 5),
          new Fact(
              "device.provisioning-package",
              "a provisioning package is in the image",
              w -> image(w).provisioningPackage()),
          new Fact(
              "device.cloned",
              "the image was taken from an enrolled device",
              w -> image(w).clonedFromEnrolled()),
          new Fact(
              "device.extra-administrator",
              "another local administrator is made first",
              w -> image(w).extraAdministrator()),
          new Fact(
              "device.restarted-too-often",
              "OOBE was started over more than five times",
              w -> image(w).oobeRestarts() > 5),
          new Fact(
              "windows.up-to-date",
              "the newest cumulative update is in the image",
              w -> image(w).upToDate()),
          new Fact(
              "windows.home",
              "the edition is Home",
              w -> w.around().windows().edition().equals("Home")),
          new Fact(
              "windows.build-22000",
              "the build is the first of Windows 11",
              w -> w.around().windows().build().startsWith("22000")));

  private HardwareFacts() {}

  private static Hardware hardware(World world) {
    return world.around().circumstances().hardware();
  }

  private static Image image(World world) {
    return world.around().circumstances().image();
  }

  private static boolean vendor(World world, Hardware.TpmVendor vendor) {
    return hardware(world).tpmVendor() == vendor;
  }
}

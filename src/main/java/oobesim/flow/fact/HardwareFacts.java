// SPDX-License-Identifier: Apache-2.0
package oobesim.flow.fact;

import java.util.List;
import oobesim.provisioning.Milestone;
import oobesim.provisioning.World;
import oobesim.provisioning.around.Hardware;
import oobesim.provisioning.around.Image;

/** Facts about hardware and image. */
public final class HardwareFacts {
  public static final Fact TPM_ENABLED = new Fact("tpm.enabled", w -> hardware(w).tpmEnabled());

  public static final Fact CLOCK_WRONG =
      new Fact(
          "device.clock-wrong",
          w -> Math.abs(hardware(w).clockSkewMinutes()) > 5 && !w.state().has(Milestone.CLOCK_SET));

  /** In the order of the documentation. */
  public static final List<Fact> ALL =
      List.of(
          new Fact("tpm.version-2", w -> w.around().device().tpm().usable()),
          new Fact("tpm.old-mode", w -> hardware(w).tpmOldMode()),
          TPM_ENABLED,
          new Fact("tpm.in-firmware", w -> hardware(w).tpmKind() == Hardware.TpmKind.FIRMWARE),
          new Fact("tpm.vendor-amd", w -> vendor(w, Hardware.TpmVendor.AMD)),
          new Fact("tpm.vendor-infineon", w -> vendor(w, Hardware.TpmVendor.INFINEON)),
          new Fact("tpm.vendor-intel", w -> vendor(w, Hardware.TpmVendor.INTEL)),
          new Fact(
              "tpm.vendor-st-or-nuvoton",
              w -> vendor(w, Hardware.TpmVendor.ST) || vendor(w, Hardware.TpmVendor.NUVOTON)),
          new Fact("tpm.outdated", w -> hardware(w).tpmFirmware() == Hardware.TpmFirmware.OUTDATED),
          new Fact(
              "tpm.vulnerable", w -> hardware(w).tpmFirmware() == Hardware.TpmFirmware.VULNERABLE),
          new Fact(
              "device.too-small", w -> hardware(w).processors() < 2 || hardware(w).memoryGb() < 4),
          CLOCK_WRONG,
          new Fact("device.provisioning-package", w -> image(w).provisioningPackage()),
          new Fact("device.cloned", w -> image(w).clonedFromEnrolled()),
          new Fact("device.extra-administrator", w -> image(w).extraAdministrator()),
          new Fact("device.sign-in-assistant-off", w -> image(w).signInAssistantOff()),
          new Fact("device.restarted-too-often", w -> image(w).startedOverTooOften()),
          new Fact("windows.up-to-date", w -> image(w).upToDate()),
          new Fact("windows.home", w -> w.around().windows().edition().equals("Home")),
          new Fact("windows.build-22000", w -> w.around().windows().build().startsWith("22000")),
          new Fact("windows.build-26100", w -> w.around().windows().build().startsWith("26100")));

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

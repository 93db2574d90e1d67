// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import java.util.List;
import oobesim.page.EspPage;
import oobesim.provisioning.DeploymentProfile;
import oobesim.provisioning.ExportMedium;
import oobesim.provisioning.NetworkLink;
import oobesim.provisioning.Tpm;
import oobesim.provisioning.WindowsVersion;
import oobesim.provisioning.World;

/** Facts about device, network and service, whatever the device knows of them. */
final class SurroundingFacts {
  static final List<Fact> ALL =
      List.of(
          new Fact("wired", "a cable is plugged in", w -> link(w) == NetworkLink.WIRED),
          new Fact("wireless", "the device is on Wi-Fi", w -> link(w) == NetworkLink.WIFI),
          new Fact("online", "connected, and the internet answers", SurroundingFacts::online),
          new Fact(
              "critical-update-waiting",
              "a critical update waits and is not installed yet",
              w -> w.around().criticalUpdate() && !w.state().tally().updated()),
          new Fact(
              "device.registered",
              "the Autopilot service knows the hardware hash",
              w -> w.around().registered()),
          new Fact("device.virtual", "a virtual machine", w -> w.around().device().virtual()),
          new Fact(
              "device.tpm-usable",
              "a physical TPM 2.0 that can be attested",
              w -> w.around().device().tpm().usable() && !w.around().device().virtual()),
          new Fact(
              "device.attestation-fails",
              "the service refuses the TPM each time",
              w -> w.around().device().tpm().attestation() == Tpm.Attestation.FAILS),
          new Fact(
              "service.has-profile",
              "the service has a deployment profile for the device; a file on it does not count",
              w -> ProfileDownload.fromService(w).isPresent()),
          new Fact(
              "service.preprovisioning-allowed",
              "the profile in the service allows pre-provisioned deployment now",
              w ->
                  ProfileDownload.fromService(w.around(), w.now())
                      .map(DeploymentProfile::preprovisioningAllowed)
                      .orElse(false)),
          new Fact(
              "diagnostics-allowed",
              "Windows 11, and the status page shows progress and allows to collect logs",
              EspPage::diagnosticsAllowed),
          new Fact(
              "logs-allowed",
              "the status page shows progress and allows to collect logs",
              EspPage::logsAllowed),
          new Fact(
              "export-medium-there",
              "there is a drive to save exported logs on",
              w -> medium(w) != ExportMedium.NONE),
          new Fact(
              "export-fails",
              "logs cannot be saved on the drive, or not in time",
              w -> !medium(w).takesLogs()),
          new Fact("esp.shown", "there is a status page", World::statusPageShown),
          new Fact(
              "windows-10",
              "the device runs Windows 10",
              w -> w.around().windows().version() == WindowsVersion.WINDOWS_10),
          new Fact(
              "device-preparation-supported",
              "Windows 11 24H2 or later, or 22H2 and 23H2 with the update that brings it",
              w -> w.around().windows().takesDevicePreparation()));

  private SurroundingFacts() {}

  private static boolean online(World world) {
    return world.around().network().online();
  }

  private static ExportMedium medium(World world) {
    return world.around().device().exportMedium();
  }

  private static NetworkLink link(World world) {
    return world.around().network().link();
  }
}

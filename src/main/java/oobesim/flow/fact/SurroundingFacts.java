// SPDX-License-Identifier: Apache-2.0
package oobesim.flow.fact;

import java.util.List;
import oobesim.page.EspPage;
import oobesim.provisioning.World;
import oobesim.provisioning.around.Assignment;
import oobesim.provisioning.around.DeploymentProfile;
import oobesim.provisioning.around.ExportMedium;
import oobesim.provisioning.around.NetworkLink;
import oobesim.provisioning.around.Tpm;
import oobesim.provisioning.around.WindowsVersion;

/** Facts about device, network and service, whatever the device knows of them. */
public final class SurroundingFacts {
  public static final Fact CRITICAL_UPDATE_WAITING =
      new Fact(
          "critical-update-waiting",
          w -> w.around().criticalUpdate() && !w.state().tally().updated());

  public static final Fact WIRED = new Fact("wired", w -> link(w) == NetworkLink.WIRED);

  public static final Fact STATUS_PAGE_SHOWN = new Fact("esp.shown", World::statusPageShown);

  public static final Fact USER_STATUS_PAGE_SHOWN =
      new Fact("esp.shown-to-user", World::userStatusPageShown);

  /** In the order of the documentation. */
  public static final List<Fact> ALL =
      List.of(
          WIRED,
          new Fact("wireless", w -> link(w) == NetworkLink.WIFI),
          new Fact("online", SurroundingFacts::online),
          CRITICAL_UPDATE_WAITING,
          new Fact("device.registered", w -> w.around().registered()),
          new Fact("device.virtual", w -> w.around().device().virtual()),
          new Fact(
              "device.tpm-usable",
              w -> w.around().device().tpm().usable() && !w.around().device().virtual()),
          new Fact(
              "device.attestation-fails",
              w -> w.around().device().tpm().attestation() == Tpm.Attestation.FAILS),
          new Fact(
              "service.preprovisioning-allowed",
              w ->
                  Assignment.of(w.around(), w.now())
                      .map(DeploymentProfile::preprovisioningAllowed)
                      .orElse(false)),
          new Fact("diagnostics-allowed", EspPage::diagnosticsAllowed),
          new Fact("logs-allowed", EspPage::logsAllowed),
          new Fact("export-medium-there", w -> medium(w) != ExportMedium.NONE),
          new Fact("export-fails", w -> !medium(w).takesLogs()),
          STATUS_PAGE_SHOWN,
          USER_STATUS_PAGE_SHOWN,
          new Fact("windows-10", w -> w.around().windows().version() == WindowsVersion.WINDOWS_10),
          new Fact(
              "device-preparation-supported", w -> w.around().windows().takesDevicePreparation()));

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

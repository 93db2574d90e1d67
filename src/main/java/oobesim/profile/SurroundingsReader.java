// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import oobesim.profile.intune.ReadDeployment;
import oobesim.profile.intune.ReadPreparation;
import oobesim.provisioning.around.App;
import oobesim.provisioning.around.Connector;
import oobesim.provisioning.around.Device;
import oobesim.provisioning.around.ExportMedium;
import oobesim.provisioning.around.Hello;
import oobesim.provisioning.around.InjectedFault;
import oobesim.provisioning.around.Mishap;
import oobesim.provisioning.around.Network;
import oobesim.provisioning.around.NetworkLink;
import oobesim.provisioning.around.OfflineProfile;
import oobesim.provisioning.around.Policies;
import oobesim.provisioning.around.Scope;
import oobesim.provisioning.around.Surroundings;
import oobesim.provisioning.around.Switches;
import oobesim.provisioning.around.Tenant;
import oobesim.provisioning.around.Tpm;
import oobesim.provisioning.around.Vpn;
import oobesim.provisioning.around.WifiNetwork;
import oobesim.provisioning.around.WindowsRelease;
import oobesim.provisioning.around.WindowsVersion;
import oobesim.provisioning.around.Workload;

/** Makes records of a checked and completed profile. */
final class SurroundingsReader {
  private SurroundingsReader() {}

  static Surroundings read(Values root, AdminParts parts, People people) {
    return new Surroundings(
        windows(root.group("windows")),
        device(root.group("device")),
        network(root.group("network")),
        tenant(root.group("tenant")),
        people.users(),
        parts.deployment().map(ReadDeployment::profile),
        parts.statusPages(),
        parts.domainJoin(),
        workload(root.group("workload")),
        root.flag("criticalUpdate"),
        faults(root.groups("faults")),
        policies(root, parts),
        switches(root.group("switches")),
        CircumstancesReader.read(root, parts, people));
  }

  private static Policies policies(Values root, AdminParts parts) {
    Values policies = root.group("policies");
    return new Policies(
        policies.constant(Hello.class, "hello"),
        policies.flag("localReset"),
        root.group("device").flag("recoveryEnvironment"),
        policies.flag("restartInDeviceSetup"),
        root.group("tenant").flag("federatedSignOn"),
        policies.wholeOrNull("idleLockMinutes").map(Duration::ofMinutes),
        parts.preparation().map(ReadPreparation::policy),
        parts.offline().map(it -> new OfflineProfile(it.profile(), parts.offlineReadable())),
        policies.wholeOrNull("blockInStatusPage"),
        policies.flag("remoteReset"));
  }

  private static Switches switches(Values switches) {
    return new Switches(
        switches.flag("azureAdNames"),
        switches.text("registeredWithoutProfile").equals("default-profile"),
        switches.text("signOut").equals("docs"),
        switches.flag("languagePage"),
        switches
            .flagOrNull("assignedUserEnforced")
            .map(Switches.Enforcement::of)
            .orElse(Switches.Enforcement.AS_FILLED_IN),
        switches.flag("signInIgnoresWinKey"),
        switches.flag("resetAsks"));
  }

  private static WindowsRelease windows(Values windows) {
    WindowsVersion version =
        windows.text("version").equals("10")
            ? WindowsVersion.WINDOWS_10
            : WindowsVersion.WINDOWS_11;
    return new WindowsRelease(
        version, windows.text("edition"), windows.text("build"), windows.text("locale"));
  }

  private static Device device(Values device) {
    return new Device(
        device.text("manufacturer"),
        device.text("model"),
        device.text("serialNumber"),
        device.flag("virtual"),
        tpm(device.group("tpm")),
        device.flag("registered"),
        device.flag("intuneRecord"),
        device.textOrNull("assignedUser"),
        device.text("autopilotId"),
        device.flag("upnPrefill"),
        device.constant(ExportMedium.class, "exportMedium"));
  }

  private static Tpm tpm(Values tpm) {
    Tpm.Version version =
        switch (tpm.text("version")) {
          case "none" -> Tpm.Version.NONE;
          case "1.2" -> Tpm.Version.V1_2;
          default -> Tpm.Version.V2_0;
        };
    return new Tpm(version, tpm.constant(Tpm.Attestation.class, "attestation"));
  }

  private static Network network(Values network) {
    return new Network(
        network.constant(NetworkLink.class, "link"),
        network.flag("internet"),
        network.flag("domainController"),
        network.constant(Vpn.class, "vpn"),
        network.texts("blocked"),
        network.groups("wifi").stream()
            .map(wifi -> new WifiNetwork(wifi.text("name"), wifi.text("key")))
            .toList());
  }

  private static Tenant tenant(Values tenant) {
    Values connector = tenant.group("connector");
    return new Tenant(
        tenant.text("name"),
        tenant.text("domain"),
        tenant.constant(Scope.class, "mdmUserScope"),
        tenant.constant(Scope.class, "usersMayJoin"),
        new Connector(
            connector.constant(Connector.Status.class, "status"),
            connector.text("version"),
            connector.whole("joinsDone"),
            connector.flag("ouDelegated")));
  }

  private static Workload workload(Values workload) {
    return new Workload(
        workload.groups("apps").stream().map(SurroundingsReader::app).toList(),
        workload.whole("policies"),
        workload.whole("certificates"),
        workload.whole("networkConnections"));
  }

  private static App app(Values app) {
    return new App(
        app.text("name"),
        app.constant(App.Type.class, "type"),
        app.constant(App.Context.class, "context"),
        Duration.ofMinutes(app.whole("minutes")),
        app.flag("blocking"),
        failure(app),
        new App.Installer(app.whole("exitCode"), app.flag("restarts")));
  }

  /** An installer that fails is met before its detection rule can be asked. */
  private static Optional<Mishap> failure(Values app) {
    if (app.whole("exitCode") != 0) {
      return Optional.of(Mishap.APP_INSTALLER);
    }
    return app.flag("detected") ? Optional.empty() : Optional.of(Mishap.APP_DETECTION);
  }

  private static List<InjectedFault> faults(List<Values> faults) {
    return faults.stream().map(SurroundingsReader::fault).toList();
  }

  private static InjectedFault fault(Values fault) {
    return new InjectedFault(
        fault.text("id"),
        fault.wholeOrNull("attempts"),
        fault.whole("onAttempt"),
        fault.whole("chance"),
        Optional.of(fault.text("place")).filter(place -> !place.isEmpty()),
        Duration.ofMinutes(fault.whole("fromMinute")));
  }
}

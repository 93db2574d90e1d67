// SPDX-License-Identifier: Apache-2.0
package oobesim.support;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import oobesim.provisioning.ProfileCopy;
import oobesim.provisioning.around.App;
import oobesim.provisioning.around.Connector;
import oobesim.provisioning.around.DeploymentMode;
import oobesim.provisioning.around.DeploymentProfile;
import oobesim.provisioning.around.Device;
import oobesim.provisioning.around.DomainJoinProfile;
import oobesim.provisioning.around.EspSettings;
import oobesim.provisioning.around.JoinType;
import oobesim.provisioning.around.Network;
import oobesim.provisioning.around.NetworkLink;
import oobesim.provisioning.around.OobeSettings;
import oobesim.provisioning.around.Scope;
import oobesim.provisioning.around.Surroundings;
import oobesim.provisioning.around.Tenant;
import oobesim.provisioning.around.Tpm;
import oobesim.provisioning.around.User;
import oobesim.provisioning.around.UserType;
import oobesim.provisioning.around.Vpn;
import oobesim.provisioning.around.WifiNetwork;
import oobesim.provisioning.around.WindowsRelease;
import oobesim.provisioning.around.WindowsVersion;
import oobesim.provisioning.around.Workload;

/** The made-up organisation of all test worlds. */
final class Contoso {
  static final String JONI = "joni@contoso.com";

  private Contoso() {}

  static Surroundings surroundings() {
    return new Surroundings(
        new WindowsRelease(WindowsVersion.WINDOWS_11, "Enterprise", "26200", "en-US"),
        device(),
        network(),
        tenant(),
        List.of(
            new User(
                JONI,
                "Cloud-1",
                true,
                User.Mfa.NONE,
                "CONTOSO\\joni",
                "Domain-1",
                "",
                "258036",
                false)),
        Optional.of(profile("Contoso pre-provisioning")),
        Optional.of(statusPage()),
        Optional.empty(),
        workload(),
        false,
        List.of());
  }

  static DeploymentProfile profile(String name) {
    return profile(name, JoinType.ENTRA, UserType.STANDARD);
  }

  static DeploymentProfile profile(String name, JoinType join, UserType user) {
    return new DeploymentProfile(
        "fade0001-0000-4000-8000-000000000001",
        name,
        "Contoso",
        DeploymentMode.USER_DRIVEN,
        join,
        user,
        true,
        "",
        false,
        false,
        new OobeSettings("", false, true, true, true));
  }

  static ProfileCopy profileCopy() {
    return new ProfileCopy(profile("Contoso pre-provisioning"), "Contoso", Optional.of(JONI));
  }

  static DomainJoinProfile domainJoin() {
    return new DomainJoinProfile("CON-", 6, "corp.contoso.com", "");
  }

  private static Device device() {
    return new Device(
        "Contoso",
        "Book 14",
        "5CG1234XYZ",
        false,
        new Tpm(Tpm.Version.V2_0, Tpm.Attestation.OK),
        true,
        false,
        Optional.of(JONI),
        "fade0006-0000-4000-8000-000000000006");
  }

  private static Network network() {
    return new Network(
        NetworkLink.WIRED,
        true,
        true,
        Vpn.NONE,
        List.of(),
        List.of(new WifiNetwork("Contoso", "bench-key"), new WifiNetwork("Contoso Guest", "")));
  }

  private static Tenant tenant() {
    return new Tenant(
        "Contoso",
        "contoso.com",
        Scope.ALL,
        Scope.ALL,
        new Connector(Connector.Status.ACTIVE, "6.2504.2001.8", 0, true));
  }

  private static EspSettings statusPage() {
    return new EspSettings(
        true,
        Duration.ofMinutes(60),
        "",
        true,
        true,
        false,
        new EspSettings.Exits(true, true, true),
        List.of(),
        true);
  }

  /** Five apps for the device at four minutes each, one for the user, no network connections. */
  private static Workload workload() {
    return new Workload(
        List.of(
            app("Company Portal", App.Context.DEVICE),
            app("Editor", App.Context.DEVICE),
            app("Reader", App.Context.DEVICE),
            app("VPN client", App.Context.DEVICE),
            app("Inventory", App.Context.DEVICE),
            app("Chat", App.Context.USER)),
        12,
        1,
        0);
  }

  private static App app(String name, App.Context context) {
    return new App(name, App.Type.WIN32, context, Duration.ofMinutes(4), true, Optional.empty());
  }
}

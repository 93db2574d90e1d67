// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.setting;

import java.util.ArrayList;
import java.util.List;
import oobesim.provisioning.around.App;
import oobesim.provisioning.around.Connector;
import oobesim.provisioning.around.ExportMedium;
import oobesim.provisioning.around.NetworkLink;
import oobesim.provisioning.around.Scope;
import oobesim.provisioning.around.Tpm;
import oobesim.provisioning.around.User;
import oobesim.provisioning.around.Vpn;

/** The keys of a simulation profile. The words about each stand in {@link Wordings}. */
final class FieldCatalog {
  private static final String[] ENDPOINTS =
      """
      autopilot-service connectivity-probe time attestation tpm-certificates sign-in
      registration enrollment store windows-update diagnostics-upload\
      """
          .split("\\s");

  /**
   * Apps that make the status page worth looking at: all of a kind that goes well together, both
   * contexts.
   */
  private static final String APPS =
      """
      [{"name":"Company Portal","type":"win32","context":"device","minutes":4,"blocking":true},\
      {"name":"Microsoft 365 Apps","type":"win32","context":"device","minutes":18,"blocking":true},\
      {"name":"Contoso VPN","type":"win32","context":"device","minutes":3,"blocking":true},\
      {"name":"Contoso Fonts","type":"win32","context":"device","minutes":2,"blocking":false},\
      {"name":"Contoso Intranet","type":"store","context":"user","minutes":2,"blocking":true},\
      {"name":"Meeting Add-in","type":"win32","context":"user","minutes":3,"blocking":true}]\
      """;

  private static final Kind LINE = new Kind.Line(false, false);
  private static final Kind EMPTY_LINE = new Kind.Line(true, false);
  private static final Kind LINE_OR_NULL = new Kind.Line(false, true);
  private static final Kind FLAG = new Kind.Flag();
  private static final Kind GROUP = new Kind.Group();
  private static final Kind ITEMS = new Kind.Items();
  private static final Kind PART = new Kind.AdminPart();
  private static final Kind COUNT = new Kind.Whole(0, 1000);

  /** In the order of the reference page. */
  static final List<Field> ALL = fields();

  private FieldCatalog() {}

  private static List<Field> fields() {
    List<Field> fields = new ArrayList<>();
    general(fields);
    device(fields);
    network(fields);
    tenant(fields);
    parts(fields);
    fields.addAll(ScenarioFields.ALL);
    workload(fields);
    fields.addAll(TenantSetUpFields.ALL);
    fields.addAll(DeviceSetUpFields.ALL);
    fields.addAll(ConductFields.ALL);
    fields.addAll(FirstRunFields.ALL);
    return List.copyOf(fields);
  }

  private static void general(List<Field> to) {
    add(to, "$schema", LINE, "", Trait.APART);
    add(to, "name", LINE, "\"Contoso bench: pre-provisioning, Entra join\"", Trait.NAME);
    add(to, "description", EMPTY_LINE, "\"\"", Trait.NAME);
    add(to, "exercise", Kind.oneOf("scenario", "variant", "failure"), "", Trait.APART);
    add(to, "flow", LINE, "\"windows-oobe\"", Trait.APART);
    add(to, "windows", GROUP, "");
    add(to, "windows.version", Kind.oneOf("11", "10"), "\"11\"");
    add(
        to,
        "windows.edition",
        Kind.oneOf(
            "Home",
            "Pro",
            "Pro Education",
            "Pro for Workstations",
            "Enterprise",
            "Education",
            "Enterprise LTSC",
            "IoT Enterprise"),
        "\"Enterprise\"");
    add(to, "windows.build", LINE, "\"26200\"");
    add(to, "windows.locale", LINE, "\"en-US\"", Trait.NAME);
  }

  private static void device(List<Field> to) {
    hardware(to);
    registration(to);
  }

  private static void hardware(List<Field> to) {
    add(to, "device", GROUP, "");
    add(to, "device.manufacturer", LINE, "\"Contoso\"", Trait.NAME);
    add(to, "device.model", LINE, "\"Book 14\"", Trait.NAME);
    add(to, "device.serialNumber", LINE, "\"5CG1234XYZ\"", Trait.NAME);
    add(to, "device.virtual", FLAG, "false");
    add(to, "device.tpm", GROUP, "");
    add(to, "device.tpm.version", Kind.oneOf("2.0", "1.2", "none"), "\"2.0\"");
    add(to, "device.tpm.attestation", Kind.oneOf(Tpm.Attestation.class), "\"ok\"");
  }

  private static void registration(List<Field> to) {
    add(to, "device.registered", FLAG, "true");
    add(to, "device.intuneRecord", FLAG, "false");
    add(to, "device.assignedUser", LINE_OR_NULL, "\"joni@contoso.com\"", Trait.NAME);
    add(to, "device.groupTag", EMPTY_LINE, "\"\"", Trait.NAME);
    add(to, "device.autopilotId", LINE, "\"7c1d5a52-3b0e-4c67-9f1a-2d8e6b4a9013\"", Trait.NAME);
    add(to, "device.upnPrefill", FLAG, "false");
    add(to, "device.recoveryEnvironment", FLAG, "true");
    add(to, "device.exportMedium", Kind.oneOf(ExportMedium.class), "\"present\"");
    add(to, "device.firmware", new Kind.Free(), "{}");
  }

  private static void network(List<Field> to) {
    add(to, "network", GROUP, "");
    add(
        to,
        "network.link",
        Kind.oneOf(NetworkLink.WIRED, NetworkLink.WIFI, NetworkLink.NONE),
        "\"wired\"");
    add(to, "network.internet", FLAG, "true");
    add(to, "network.domainController", FLAG, "true");
    add(to, "network.vpn", Kind.oneOf(Vpn.class), "\"none\"");
    add(to, "network.blocked", ITEMS, "[]");
    add(to, "network.blocked.*", Kind.oneOf(ENDPOINTS), "");
    add(
        to,
        "network.wifi",
        ITEMS,
        """
        [{"name":"Contoso-Guest","key":"Guest-1"},{"name":"Fabrikam","key":"Fabrikam-1"},\
        {"name":"Cafe","key":""}]\
        """);
    add(to, "network.wifi.*", GROUP, "");
    add(to, "network.wifi.*.name", LINE, "\"Wi-Fi {n}\"", Trait.TELLS_APART);
    add(to, "network.wifi.*.key", EMPTY_LINE, "\"\"", Trait.NAME, Trait.SECRET);
  }

  private static void tenant(List<Field> to) {
    add(to, "tenant", GROUP, "");
    add(to, "tenant.name", LINE, "\"Contoso\"", Trait.NAME);
    add(to, "tenant.domain", LINE, "\"contoso.com\"", Trait.NAME);
    add(to, "tenant.mdmUserScope", Kind.oneOf(Scope.ALL, Scope.SOME, Scope.NONE), "\"all\"");
    add(to, "tenant.usersMayJoin", Kind.oneOf(Scope.ALL, Scope.SOME, Scope.NONE), "\"all\"");
    add(to, "tenant.federatedSignOn", FLAG, "false");
    connector(to);
    users(to);
  }

  private static void connector(List<Field> to) {
    add(to, "tenant.connector", GROUP, "");
    add(to, "tenant.connector.status", Kind.oneOf(Connector.Status.class), "\"active\"");
    add(to, "tenant.connector.version", LINE, "\"6.2504.2001.8\"");
    add(to, "tenant.connector.joinsDone", new Kind.Whole(0, 1_000_000), "0");
    add(to, "tenant.connector.ouDelegated", FLAG, "true");
  }

  private static void users(List<Field> to) {
    add(to, "users", ITEMS, "[{}]");
    add(to, "users.*", GROUP, "");
    add(to, "users.*.upn", LINE, "\"joni@contoso.com\"", Trait.TELLS_APART);
    add(to, "users.*.password", EMPTY_LINE, "\"Cloud-1\"", Trait.SECRET);
    add(to, "users.*.licensed", FLAG, "true");
    add(to, "users.*.mfa", Kind.oneOf(User.Mfa.class), "\"none\"");
    add(to, "users.*.domainAccount", LINE, "\"{account}\"");
    add(to, "users.*.domainPassword", LINE, "\"Domain-1\"", Trait.SECRET);
    add(to, "users.*.accessPass", LINE, "\"Pass-1\"", Trait.SECRET);
    add(to, "users.*.pin", LINE, "\"258036\"", Trait.SECRET);
    add(to, "users.*.administrator", FLAG, "false");
  }

  private static void parts(List<Field> to) {
    add(to, "deploymentProfile", PART, "");
    add(to, "enrollmentStatusPage", PART, "");
    add(to, "domainJoinProfile", PART, "");
    add(to, "devicePreparationPolicy", PART, "");
    add(to, "offlineProfile", PART, "");
    add(to, "offlineProfileReadable", FLAG, "");
    add(to, "otherProfile", PART, "");
  }

  private static void workload(List<Field> to) {
    add(to, "workload", GROUP, "");
    add(to, "workload.apps", ITEMS, APPS);
    add(to, "workload.apps.*", GROUP, "");
    add(to, "workload.apps.*.name", LINE, "\"App {n}\"", Trait.TELLS_APART);
    add(to, "workload.apps.*.type", Kind.oneOf(App.Type.class), "\"win32\"", Trait.NAME);
    add(to, "workload.apps.*.context", Kind.oneOf(App.Context.class), "\"device\"", Trait.NAME);
    add(to, "workload.apps.*.minutes", new Kind.Whole(0, 1440), "4", Trait.NAME);
    add(to, "workload.apps.*.blocking", FLAG, "true", Trait.NAME);
    add(to, "workload.apps.*.detected", FLAG, "true");
    add(to, "workload.apps.*.exitCode", new Kind.Whole(Integer.MIN_VALUE, Integer.MAX_VALUE), "0");
    add(to, "workload.apps.*.restarts", FLAG, "false");
    countsAndFaults(to);
  }

  private static void countsAndFaults(List<Field> to) {
    add(to, "workload.policies", COUNT, "12");
    add(to, "workload.certificates", COUNT, "1");
    add(to, "workload.networkConnections", COUNT, "1");
    add(to, "criticalUpdate", FLAG, "false");
    to.addAll(FaultFields.ALL);
  }

  private static void add(
      List<Field> to, String path, Kind kind, String fallback, Trait... traits) {
    to.add(new Field(path, kind, fallback, traits));
  }
}

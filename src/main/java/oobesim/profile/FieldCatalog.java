// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every key of a simulation profile: reader, defaults, {@code set}, schema and page follow it. */
public final class FieldCatalog {
  /** The keys that hold an administrator's own JSON. */
  public static final List<String> PARTS =
      List.of(
          "deploymentProfile",
          "enrollmentStatusPage",
          "domainJoinProfile",
          "devicePreparationPolicy",
          "offlineProfile",
          "otherProfile");

  private static final String[] ENDPOINTS =
      """
      autopilot-service connectivity-probe time attestation tpm-certificates sign-in
      registration enrollment store windows-update diagnostics-upload\
      """
          .split("\\s");

  private static final Kind LINE = new Kind.Line(false, false);
  private static final Kind EMPTY_LINE = new Kind.Line(true, false);
  private static final Kind LINE_OR_NULL = new Kind.Line(false, true);
  private static final Kind FLAG = new Kind.Flag();
  private static final Kind GROUP = new Kind.Group();
  private static final Kind ITEMS = new Kind.Items();
  private static final Kind PART = new Kind.AdminPart();
  private static final Kind COUNT = new Kind.Whole(0, 1000);

  private static final List<Field> FIELDS = fields();

  private FieldCatalog() {}

  /** All keys, in the order of the reference page. */
  public static List<Field> all() {
    return FIELDS;
  }

  /** The key at a path, with {@code *} for array items. */
  public static Optional<Field> at(String path) {
    return FIELDS.stream().filter(field -> field.path().equals(path)).findFirst();
  }

  /** The keys of the object at a path; the root's path is empty. */
  public static List<Field> under(String parent) {
    return FIELDS.stream().filter(field -> field.parent().equals(parent)).toList();
  }

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
    return List.copyOf(fields);
  }

  private static void general(List<Field> to) {
    add(to, "$schema", LINE, "", "address of the JSON Schema, for editors");
    add(
        to,
        "name",
        LINE,
        "\"Contoso bench: pre-provisioning, Entra join\"",
        "what the rehearsal is called");
    add(to, "description", EMPTY_LINE, "\"\"", "what is to be learned from it, one line");
    add(
        to,
        "flow",
        LINE,
        "\"windows-oobe\"",
        "the statechart: the name of a file in profiles/flows/ or a path to one");
    add(to, "windows", GROUP, "", "the Windows on the device");
    add(to, "windows.version", Kind.oneOf("11", "10"), "\"11\"", "whose screens are shown");
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
        "\"Enterprise\"",
        "the edition; Autopilot never works with Home");
    add(to, "windows.build", LINE, "\"26200\"", "the build number");
    add(to, "windows.locale", LINE, "\"en-US\"", "language of the image, as BCP-47");
  }

  private static void device(List<Field> to) {
    hardware(to);
    registration(to);
  }

  private static void hardware(List<Field> to) {
    add(to, "device", GROUP, "", "the device");
    add(to, "device.manufacturer", LINE, "\"Contoso\"", "who made it");
    add(to, "device.model", LINE, "\"Book 14\"", "its model");
    add(
        to,
        "device.serialNumber",
        LINE,
        "\"5CG1234XYZ\"",
        "SMBIOS serial number: name templates and the QR code use it");
    add(to, "device.virtual", FLAG, "false", "a virtual machine: its TPM cannot be attested");
    add(to, "device.tpm", GROUP, "", "the security chip");
    add(
        to,
        "device.tpm.version",
        Kind.oneOf("2.0", "1.2", "none"),
        "\"2.0\"",
        "which specification it follows");
    add(
        to,
        "device.tpm.attestation",
        Kind.oneOf("ok", "fails"),
        "\"ok\"",
        "whether the attestation service accepts it");
  }

  private static void registration(List<Field> to) {
    add(
        to,
        "device.registered",
        FLAG,
        "true",
        "whether the Autopilot service knows the hardware hash");
    add(
        to,
        "device.intuneRecord",
        FLAG,
        "false",
        "whether Intune still has a record of an earlier enrolment");
    add(
        to,
        "device.assignedUser",
        LINE_OR_NULL,
        "\"joni@contoso.com\"",
        "user principal name that is assigned to the device");
    add(
        to,
        "device.autopilotId",
        LINE,
        "\"7c1d5a52-3b0e-4c67-9f1a-2d8e6b4a9013\"",
        "the registration's id (ZtdId), an invented one");
    add(
        to,
        "device.upnPrefill",
        FLAG,
        "false",
        "the assigned user's name is filled in at the sign-in, as on devices of some makers");
    add(
        to,
        "device.recoveryEnvironment",
        FLAG,
        "true",
        "whether the recovery environment is there, which Autopilot Reset needs");
    add(
        to,
        "device.exportMedium",
        Kind.oneOf("present", "none", "full", "slow"),
        "\"present\"",
        "the made-up drive for exported logs: with room, missing, full or too slow");
    add(to, "device.firmware", new Kind.Free(), "{}", "kept for reports, without effect");
  }

  private static void network(List<Field> to) {
    add(to, "network", GROUP, "", "what the device can reach");
    add(
        to,
        "network.link",
        Kind.oneOf("wired", "wifi", "none"),
        "\"wired\"",
        "how it is connected");
    add(to, "network.internet", FLAG, "true", "whether the internet is behind the link");
    add(to, "network.domainController", FLAG, "true", "whether a domain controller is reachable");
    add(
        to,
        "network.vpn",
        Kind.oneOf("none", "device", "user"),
        "\"none\"",
        "a VPN to the domain: of the device, or of the user, which connects only after a sign-on");
    add(to, "network.blocked", ITEMS, "[]", "endpoint groups that a firewall blocks");
    add(to, "network.blocked.*", Kind.oneOf(ENDPOINTS), "", "an endpoint group");
    add(
        to,
        "network.wifi",
        ITEMS,
        """
        [{"name":"Contoso-Guest","key":"Guest-1"},{"name":"Fabrikam","key":"Fabrikam-1"},\
        {"name":"Cafe","key":""}]\
        """,
        "wireless networks in range");
    add(to, "network.wifi.*", GROUP, "", "a wireless network");
    add(to, "network.wifi.*.name", LINE, "\"Wi-Fi {n}\"", "its name, also the option's id");
    add(to, "network.wifi.*.key", EMPTY_LINE, "\"\"", "the key that it wants, empty for none");
  }

  private static void tenant(List<Field> to) {
    add(to, "tenant", GROUP, "", "the organisation's tenant");
    add(to, "tenant.name", LINE, "\"Contoso\"", "the organisation's name");
    add(to, "tenant.domain", LINE, "\"contoso.com\"", "its main domain");
    add(
        to,
        "tenant.mdmUserScope",
        Kind.oneOf("all", "some", "none"),
        "\"all\"",
        "for whom automatic enrolment is on");
    add(
        to,
        "tenant.usersMayJoin",
        Kind.oneOf("all", "some", "none"),
        "\"all\"",
        "who may join devices to Microsoft Entra ID");
    add(
        to,
        "tenant.federatedSignOn",
        FLAG,
        "false",
        "AD FS single sign-on: a hybrid user is not asked for the cloud account");
    connector(to);
    users(to);
  }

  private static void connector(List<Field> to) {
    add(to, "tenant.connector", GROUP, "", "the Intune Connector for Active Directory");
    add(
        to,
        "tenant.connector.status",
        Kind.oneOf("active", "inactive", "none"),
        "\"active\"",
        "whether it answers");
    add(
        to,
        "tenant.connector.version",
        LINE,
        "\"6.2504.2001.8\"",
        "its version; before 6.2501.2000.5 it no longer works");
    add(
        to,
        "tenant.connector.joinsDone",
        new Kind.Whole(0, 1_000_000),
        "0",
        "computers its account has joined; without delegation ten are the limit");
    add(
        to,
        "tenant.connector.ouDelegated",
        FLAG,
        "true",
        "whether it may create computer objects in the organisational unit");
  }

  private static void users(List<Field> to) {
    add(to, "users", ITEMS, "[{}]", "made-up people who can sign in");
    add(to, "users.*", GROUP, "", "a person");
    add(to, "users.*.upn", LINE, "\"joni@contoso.com\"", "user principal name");
    add(to, "users.*.password", LINE, "\"Cloud-1\"", "the made-up cloud password");
    add(to, "users.*.licensed", FLAG, "true", "whether an Intune licence is assigned");
    add(
        to,
        "users.*.mfa",
        Kind.oneOf("none", "number", "tap"),
        "\"none\"",
        "second factor: none, number matching, Temporary Access Pass");
    add(
        to,
        "users.*.domainAccount",
        LINE,
        "\"{account}\"",
        "on-premises account; follows from upn: CONTOSO\\joni");
    add(to, "users.*.domainPassword", LINE, "\"Domain-1\"", "its made-up password");
    add(
        to,
        "users.*.accessPass",
        LINE,
        "\"Pass-1\"",
        "the made-up Temporary Access Pass; it replaces the password where mfa is tap");
  }

  private static void parts(List<Field> to) {
    add(
        to,
        "deploymentProfile",
        PART,
        "",
        "the Autopilot deployment profile; null: none is assigned");
    add(
        to,
        "enrollmentStatusPage",
        PART,
        "",
        "the Enrollment Status Page, or an array of several; null: none");
    add(to, "domainJoinProfile", PART, "", "the domain join profile; null: none");
    add(
        to,
        "devicePreparationPolicy",
        PART,
        "",
        "the device preparation policy that reaches the user; null: none");
    add(
        to,
        "offlineProfile",
        PART,
        "",
        "AutopilotConfigurationFile.json on the device; null: no such file");
    add(
        to,
        "offlineProfileReadable",
        FLAG,
        "",
        "whether Windows can read that file; absent: its name and encoding decide");
    add(
        to,
        "otherProfile",
        PART,
        "",
        "a second deployment profile that reaches the device; null: none");
  }

  private static void workload(List<Field> to) {
    add(to, "workload", GROUP, "", "what is to be installed");
    add(
        to,
        "workload.apps",
        ITEMS,
        DefaultParts.APPS,
        "required apps in the order of installation");
    add(to, "workload.apps.*", GROUP, "", "an app");
    add(to, "workload.apps.*.name", LINE, "\"App {n}\"", "its name, unique");
    add(
        to,
        "workload.apps.*.type",
        Kind.oneOf("win32", "msi", "store", "m365"),
        "\"win32\"",
        "how it is packed");
    add(
        to,
        "workload.apps.*.context",
        Kind.oneOf("device", "user"),
        "\"device\"",
        "installed for the device or for the user");
    add(to, "workload.apps.*.minutes", new Kind.Whole(0, 1440), "4", "how long it takes");
    add(to, "workload.apps.*.blocking", FLAG, "true", "whether the status page waits for it");
    add(
        to,
        "workload.apps.*.detected",
        FLAG,
        "true",
        "false: its detection rule never finds it (failure app-not-detected)");
    add(
        to,
        "workload.apps.*.exitCode",
        new Kind.Whole(Integer.MIN_VALUE, Integer.MAX_VALUE),
        "0",
        "other than 0: its installer ends with this code (failure app-installer-failed)");
    add(
        to,
        "workload.apps.*.restarts",
        FLAG,
        "false",
        "whether its installer restarts Windows by itself");
    countsAndFaults(to);
  }

  private static void countsAndFaults(List<Field> to) {
    add(to, "workload.policies", COUNT, "12", "number of security policies");
    add(to, "workload.certificates", COUNT, "1", "number of certificates");
    add(to, "workload.networkConnections", COUNT, "1", "number of Wi-Fi and VPN profiles");
    add(to, "criticalUpdate", FLAG, "false", "whether a critical update is waiting");
    to.addAll(FaultFields.ALL);
  }

  private static void add(List<Field> to, String path, Kind kind, String fallback, String meaning) {
    to.add(new Field(path, kind, fallback, meaning));
  }
}

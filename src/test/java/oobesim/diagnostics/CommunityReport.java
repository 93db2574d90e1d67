// SPDX-License-Identifier: Apache-2.0
package oobesim.diagnostics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oobesim.document.Json;
import oobesim.document.JsonReader;

/**
 * Reads an archive as the community's script does and says what it would print. Written from a
 * description of what the script looks for, not from its text.
 */
final class CommunityReport {
  private static final String PROVISIONING = "software\\microsoft\\provisioning";
  private static final String AUTOPILOT = PROVISIONING + "\\Diagnostics\\Autopilot";
  private static final String DIAGNOSTICS =
      "Software\\Microsoft\\Windows\\Autopilot\\EnrollmentStatusTracking"
          + "\\ESPTrackingInfo\\Diagnostics";
  private static final String ENROLLMENTS = "software\\microsoft\\enrollments";
  private static final String PACKAGES = "Software\\Microsoft\\EnterpriseDesktopAppManagement";
  private static final String NO_SID = "S-0-0-00-0000000000-0000000000-000000000-000";

  final Unzipped files;
  final MendedRegistry registry;

  private CommunityReport(Unzipped files) {
    this.files = files;
    this.registry = MendedRegistry.of(files.text("MdmDiagReport_RegistryDump.reg"));
  }

  static CommunityReport of(Unzipped files) {
    return new CommunityReport(files);
  }

  String scenario() {
    if (registry
        .value(PROVISIONING + "\\AutopilotSettings", "AutopilotDevicePrepHint")
        .isPresent()) {
      return "device preparation";
    }
    if (!profile("CloudAssignedTenantId").isEmpty()) {
      return profile("DeploymentProfileName").isEmpty() ? "existing devices" : "Autopilot";
    }
    return firstSync().isEmpty() ? "unknown" : "status page only";
  }

  String profile(String name) {
    return registry.text(AUTOPILOT, name);
  }

  long oobeConfig() {
    return registry.number(AUTOPILOT, "CloudAssignedOobeConfig").orElse(0L);
  }

  String correlation(String name) {
    return registry.text(AUTOPILOT + "\\EstablishedCorrelations", name);
  }

  /** The downloaded file, empty if there is none. */
  Optional<Json.Obj> downloaded() {
    String name = "AutopilotDDSZTDFile.json";
    return files.has(name) ? Optional.of(json(files.text(name))) : Optional.empty();
  }

  static Json.Obj json(String text) {
    return (Json.Obj) JsonReader.read(text).documents().getFirst();
  }

  /** {@code hybrid}, {@code entra} or {@code not available}. */
  String join() {
    return downloaded()
        .map(json -> number(json, "CloudAssignedDomainJoinMethod") == 1 ? "hybrid" : "entra")
        .orElse("not available");
  }

  static long number(Json.Obj json, String key) {
    return json.get(key).orElse(null) instanceof Json.Num number ? number.value().longValue() : -1;
  }

  static String text(Json.Obj json, String key) {
    return json.get(key).orElse(null) instanceof Json.Text text ? text.value() : "";
  }

  boolean domainJoinApplied() {
    return registry.has(PROVISIONING + "\\OMADM\\SyncML\\ODJApplied");
  }

  /** The settings of the status page of the one enrolment, empty if there is none. */
  Map<String, Object> firstSync() {
    return registry.below(ENROLLMENTS).stream()
        .map(enrollment -> registry.values(ENROLLMENTS + "\\" + enrollment + "\\FirstSync"))
        .filter(values -> !values.isEmpty())
        .findFirst()
        .orElse(Map.of());
  }

  /** The policies from 0 upwards until a number is missing. */
  List<String> policies() {
    String nodes = PROVISIONING + "\\NodeCache\\CSP\\Device\\MS DM Server\\Nodes\\";
    List<String> policies = new ArrayList<>();
    while (registry.has(nodes + policies.size())) {
      policies.add(registry.text(nodes + policies.size(), "NodeUri"));
    }
    return policies;
  }

  /** The moments of a list of the device. */
  List<String> moments(String list) {
    return registry.below(DIAGNOSTICS + "\\" + list);
  }

  /** The latest status of everything in a list, all sessions read: by id. */
  Map<String, String> statuses(String list, int part) {
    return statuses(DIAGNOSTICS + "\\" + list, "./Device", part, NO_SID);
  }

  /** The same of the user's, whose agent's list stands among the device's. */
  Map<String, String> userStatuses(String list, int part) {
    String sid = userSid().orElse("none");
    boolean sidecar = list.equals("Sidecar");
    if (sidecar && !registry.has(DIAGNOSTICS + "\\" + sid + "\\Sidecar")) {
      return Map.of();
    }
    String path = sidecar ? DIAGNOSTICS : DIAGNOSTICS + "\\" + sid;
    return statuses(path + "\\" + list, sidecar ? "./User" : "./", part, sid);
  }

  Optional<String> userSid() {
    return registry.below(DIAGNOSTICS).stream().filter(name -> name.startsWith("S-")).findFirst();
  }

  private Map<String, String> statuses(String path, String owner, int part, String sid) {
    Map<String, String> statuses = new LinkedHashMap<>();
    for (String moment : registry.below(path)) {
      java.time.Instant.parse(moment);
      registry
          .values(path + "\\" + moment)
          .forEach(
              (uri, state) -> {
                if (uri.startsWith(owner) || uri.startsWith("./Vendor")) {
                  status(statuses, uri, (Long) state, part, sid);
                }
              });
    }
    return statuses;
  }

  private void status(Map<String, String> statuses, String uri, long state, int part, String sid) {
    String[] parts = uri.split("/");
    if (uri.contains("/EnterpriseDesktopAppManagement/")) {
      String code = parts[6].replace("%7B", "{").replace("%7D", "}");
      String key = PACKAGES + "\\" + sid + "\\MSI\\" + code;
      String url = registry.text(key, "CurrentDownloadUrl");
      String name = url.contains("IntuneWindowsAgent.msi") ? "agent" : "msi " + code;
      statuses.put(name, "" + registry.number(key, "Status").orElse(0L));
    } else if (uri.contains("/Office/Installation/")) {
      String key = "Software\\Microsoft\\OfficeCSP\\" + parts[5];
      long status =
          registry.number(key, "FinalStatus").or(() -> registry.number(key, "Status")).orElse(0L);
      statuses.put("office " + parts[5], state + "/" + status);
    } else {
      statuses.put(parts[part], "" + state);
    }
  }

  /** What the installer of an app of the agent returned. */
  String exitCode(String user, String win32App) {
    return registry.text(
        "Software\\Microsoft\\IntuneManagementExtension\\Win32Apps\\"
            + user
            + "\\"
            + win32App.substring("Win32App_".length()),
        "ExitCode");
  }

  /** What Windows keeps of a category of the status page, empty if nothing. */
  Optional<Json.Obj> category(String name) {
    String status = registry.text(PROVISIONING + "\\AutopilotSettings", name + "Category.Status");
    return status.isEmpty() ? Optional.empty() : Optional.of(json(status));
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import java.util.Set;
import oobesim.document.Json;

/** Tells the files and caches that Windows has of a profile from each other. */
final class FileOfWindows {
  private static final String ASSIGNED = "CloudAssigned";
  private static final String TENANT = "CloudAssignedTenantId";
  private static final String DOMAIN = "CloudAssignedTenantDomain";

  /** Keys that a device has with and without a profile. */
  private static final Set<String> NO_PROFILE =
      Set.of(
          ServerData.KEY,
          "CloudAssignedMdmId",
          "CloudAssignedPrivacyDiagnostics",
          "CloudAssignedAutopilotUpdateDisabled",
          "CloudAssignedAutopilotUpdateTimeout");

  private FileOfWindows() {}

  static JsonShape shape(Json.Obj object) {
    Set<String> keys = object.members().keySet();
    boolean assigned = keys.stream().anyMatch(key -> key.startsWith(ASSIGNED));
    boolean stored = object.has("Version") || object.has("Comment_File");
    boolean cache =
        keys.stream().anyMatch(key -> key.startsWith("Autopilot"))
            || object.has("PolicyDownloadDate")
            || object.has("ZtdRegistrationId");
    if (assigned && (stored || said(object, "ZtdCorrelationId") || !cache)) {
      return keys.stream().anyMatch(FileOfWindows::ofProfile)
          ? JsonShape.OFFLINE_PROFILE
          : JsonShape.DEVICE_SIDE_ERROR;
    }
    boolean answer = cache && (assigned || object.has("ErrorCode"));
    if (answer || object.has("PolicyDownloadDate") || object.has("ZtdRegistrationId")) {
      return isProfile(object, assigned)
          ? JsonShape.DEVICE_SIDE_PROFILE
          : JsonShape.DEVICE_SIDE_ERROR;
    }
    return JsonShape.UNKNOWN;
  }

  private static boolean ofProfile(String key) {
    return key.startsWith(ASSIGNED) && !NO_PROFILE.contains(key);
  }

  /** A profile names the tenant, or says something that only a profile can. */
  private static boolean isProfile(Json.Obj object, boolean assigned) {
    if (!assigned) {
      return !object.has("ErrorCode") && object.has("ZtdRegistrationId");
    }
    return said(object, TENANT)
        || said(object, DOMAIN)
        || said(object, "DeploymentProfileName")
        || !object.has(TENANT)
            && !object.has(DOMAIN)
            && !object.has("ErrorCode")
            && object.members().keySet().stream().anyMatch(FileOfWindows::ofProfile);
  }

  /** Empty text, null and an id of zeros alone say nothing. */
  private static boolean said(Json.Obj object, String key) {
    return object
        .get(key)
        .filter(value -> !(value instanceof Json.Text text) || !text.value().matches("[\\s{}0-]*"))
        .isPresent();
  }
}

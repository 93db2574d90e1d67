// SPDX-License-Identifier: Apache-2.0
package oobesim.diagnostics;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import oobesim.profile.intune.OobeConfig;
import oobesim.profile.setting.AdminSetting;
import oobesim.profile.setting.Offline;
import oobesim.profile.setting.SettingCatalog;
import oobesim.provisioning.ProfileCopy;
import oobesim.provisioning.World;
import oobesim.provisioning.around.DeploymentMode;
import oobesim.provisioning.around.DeploymentProfile;
import oobesim.provisioning.around.JoinType;
import oobesim.provisioning.around.OobeSettings;
import oobesim.provisioning.event.EventKind;
import oobesim.provisioning.event.LoggedEvent;

/**
 * The deployment profile as the device has it in a file and in the registry, or what the service
 * answered instead.
 *
 * <p>Source: files of real devices, as public tools describe them; a profile that came with the
 * device has no name.
 */
final class DownloadedProfile {
  /** The service's own app in every tenant. */
  static final String MANAGEMENT_APP = "9cb77803-d937-493e-9a3b-4b49de3f5a74";

  /** Settings that have a place in files of real devices. */
  private static final Set<String> PLACED =
      Set.of(
          "CloudAssignedDomainJoinMethod",
          "CloudAssignedForcedEnrollment",
          "CloudAssignedDeviceName",
          "CloudAssignedLanguage",
          "HybridJoinSkipDCConnectivityCheck");

  private static final int USER_DRIVEN = 0;
  private static final int SELF_DEPLOYING = 1;
  private static final int PRE_PROVISIONED = 2;
  private static final int UPDATE_MILLISECONDS = 1_800_000;

  private DownloadedProfile() {}

  /** Empty if the service has never answered. */
  static Optional<JsonMembers> of(Traces traces) {
    Optional<LoggedEvent> came = traces.last(EventKind.PROFILE_DOWNLOADED);
    Optional<ProfileCopy> copy = traces.world().state().profile();
    if (copy.isPresent()) {
      Duration at = came.map(LoggedEvent::at).orElse(Duration.ZERO);
      return Optional.of(profile(traces.world(), copy.get(), at));
    }
    return traces.events().reversed().stream()
        .filter(event -> event.kind() == EventKind.PROFILE_ABSENT)
        .flatMap(event -> absent(traces.world(), event).stream())
        .findFirst();
  }

  /** The same as the cache in the registry has it, with more in it. */
  static Optional<JsonMembers> cached(Traces traces) {
    return traces.profile().flatMap(profile -> of(traces)).map(json -> cached(json, traces));
  }

  private static JsonMembers cached(JsonMembers downloaded, Traces traces) {
    JsonMembers inner =
        JsonMembers.NONE
            .text("CloudAssignedTenantUpn", downloaded.value("CloudAssignedTenantUpn"))
            .number("ForcedEnrollment", forced(traces) ? 1 : 0)
            .text("CloudAssignedTenantDomain", downloaded.value("CloudAssignedTenantDomain"));
    return downloaded
        .text("AutopilotCreationDate", downloaded.value("PolicyDownloadDate"))
        .number("AutopilotUpdateTimeout", UPDATE_MILLISECONDS)
        .number("AutopilotMode", mode(traces))
        .text("AutopilotCorrelationVector", downloaded.value("PolicyDownloadCorrelationVector"))
        .text(
            "CloudAssignedAadServerData", JsonMembers.NONE.object("ZeroTouchConfig", inner).line());
  }

  private static boolean forced(Traces traces) {
    return traces.profile().filter(profile -> profile.oobe().escapeLinkHidden()).isPresent();
  }

  /** That 0 stands for a user's deployment is confirmed, the others are two tools' best guess. */
  private static int mode(Traces traces) {
    if (traces.profile().filter(it -> it.mode() == DeploymentMode.SELF_DEPLOYING).isPresent()) {
      return SELF_DEPLOYING;
    }
    return traces.happened(EventKind.TECHNICIAN_STARTED) ? PRE_PROVISIONED : USER_DRIVEN;
  }

  private static JsonMembers profile(World world, ProfileCopy copy, Duration at) {
    DeploymentProfile profile = copy.profile();
    OobeSettings oobe = profile.oobe();
    String locale = oobe.keyboardSkipped() ? oobe.locale() : "";
    JsonMembers members =
        JsonMembers.NONE
            .text("AutopilotServiceCorrelationId", Invented.ofDevice(world, "correlation"))
            .text("ZtdRegistrationId", world.around().device().autopilotId())
            .text("AadDeviceId", Invented.ofDevice(world, "device"))
            .number("CloudAssignedOobeConfig", OobeConfig.of(profile))
            .number("CloudAssignedDomainJoinMethod", profile.joinType() == JoinType.HYBRID ? 1 : 0)
            .number("CloudAssignedForcedEnrollment", oobe.escapeLinkHidden() ? 1 : 0)
            .text("CloudAssignedTenantDomain", world.around().tenant().domain())
            .textUnlessEmpty(
                "CloudAssignedTenantId", profile.tenantKnown() ? Invented.tenantId(world) : "")
            .text("CloudAssignedMdmId", MANAGEMENT_APP)
            .textUnlessEmpty("CloudAssignedTenantUpn", copy.assignedUser().orElse(""))
            .textUnlessEmpty("CloudAssignedDeviceName", profile.deviceNameTemplate())
            .textUnlessEmpty("CloudAssignedLanguage", locale)
            .textUnlessEmpty("CloudAssignedRegion", locale)
            .number("CloudAssignedAutopilotUpdateDisabled", 1)
            .number("CloudAssignedAutopilotUpdateTimeout", UPDATE_MILLISECONDS)
            .number(
                "HybridJoinSkipDCConnectivityCheck", profile.skipDomainConnectivityCheck() ? 1 : 0)
            .textUnlessEmpty("DeploymentProfileName", name(profile))
            .textUnlessEmpty("ZtdCorrelationId", profile.offline() ? profile.id() : "")
            .flag("IsExplicitProfileAssignment", !profile.id().isEmpty())
            .text("PolicyDownloadDate", Stamp.seconds(at))
            .text("PolicyDownloadCorrelationVector", Invented.ofDevice(world, "vector"));
    return others(SettingCatalog.SHIPPED, members, profile);
  }

  /** What has no place of its own in the file stands at its end. */
  static JsonMembers others(
      SettingCatalog catalog, JsonMembers members, DeploymentProfile profile) {
    JsonMembers all = members;
    for (AdminSetting<DeploymentProfile> setting : catalog.deployment()) {
      String value = setting.from().apply(profile);
      all =
          switch (setting.offline()) {
            case Offline.Number number when !PLACED.contains(number.key()) ->
                all.number(number.key(), setting.isOn(value) ? 1 : 0);
            case Offline.Choice choice when !PLACED.contains(choice.key()) ->
                all.number(choice.key(), setting.isOn(value) ? 1 : 0);
            case Offline.Text text when !PLACED.contains(text.key()) ->
                all.textUnlessEmpty(text.key(), value);
            default -> all;
          };
    }
    return all;
  }

  /** Readers tell a profile that came in a file by its missing name. */
  static String name(DeploymentProfile profile) {
    return profile.offline() ? "" : profile.displayName();
  }

  private static Optional<JsonMembers> absent(World world, LoggedEvent absent) {
    return ProfileRefusal.of(world, absent)
        .map(
            refusal ->
                JsonMembers.NONE
                    .number("ErrorCode", refusal.number())
                    .text("ErrorReason", refusal.reason())
                    .text("PolicyDownloadDate", Stamp.seconds(absent.at()))
                    .text("PolicyDownloadCorrelationVector", Invented.ofDevice(world, "vector")));
  }
}

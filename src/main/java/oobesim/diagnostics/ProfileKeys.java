// SPDX-License-Identifier: Apache-2.0
package oobesim.diagnostics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oobesim.profile.intune.OobeConfig;
import oobesim.provisioning.Milestone;
import oobesim.provisioning.ProfileCopy;
import oobesim.provisioning.World;
import oobesim.provisioning.around.DeploymentProfile;
import oobesim.provisioning.event.EventKind;

/** What the device knows of its deployment profile; without one, empty strings. */
final class ProfileKeys {
  private final Traces traces;
  private final World world;
  private final Optional<DeploymentProfile> profile;

  private ProfileKeys(Traces traces) {
    this.traces = traces;
    this.world = traces.world();
    this.profile = traces.profile();
  }

  static List<RegistryKey> of(Traces traces) {
    ProfileKeys keys = new ProfileKeys(traces);
    List<RegistryKey> all = new ArrayList<>();
    all.add(keys.autopilot());
    all.add(keys.correlations());
    all.add(
        RegistryKey.of(KeyPaths.AUTOPILOT, "DefaultEvaluationOrder")
            .with("DefaultPolicyOrder", "2;8;4")
            .with("PolicySourceName_2", "Registry")
            .with("PolicySourceName_8", "DdsZtd")
            .with("PolicySourceName_4", "RipAndReuse"));
    RegistryKey cache =
        RegistryKey.of(KeyPaths.PROVISIONING, "AutopilotPolicyCache")
            .with("ProfileAvailable", keys.profile.isPresent());
    all.add(
        DownloadedProfile.cached(traces)
            .map(json -> cache.with("PolicyJsonCache", json.line()))
            .orElse(cache));
    return all;
  }

  private RegistryKey autopilot() {
    boolean forced = profile.map(known -> known.oobe().escapeLinkHidden()).orElse(false);
    String tenant =
        profile
            .filter(DeploymentProfile::tenantKnown)
            .map(known -> Invented.tenantId(world))
            .orElse("");
    String locale =
        profile
            .filter(known -> known.oobe().keyboardSkipped())
            .map(known -> known.oobe().locale())
            .orElse("");
    boolean unknown = profile.isEmpty() && traces.happened(EventKind.PROFILE_ABSENT);
    return RegistryKey.of(KeyPaths.AUTOPILOT)
        .with("CloudAssignedTenantId", tenant)
        .with(
            "CloudAssignedTenantDomain",
            profile.map(known -> world.around().tenant().domain()).orElse(""))
        .with(
            "CloudAssignedTenantUpn",
            world.state().profile().flatMap(ProfileCopy::assignedUser).orElse(""))
        .with("AadTenantId", tenant)
        .with(
            "CloudAssignedMdmId", profile.map(known -> DownloadedProfile.MANAGEMENT_APP).orElse(""))
        .with("DeploymentProfileName", profile.map(DownloadedProfile::name).orElse(""))
        .with(
            "ZtdCorrelationId",
            profile.filter(DeploymentProfile::offline).map(DeploymentProfile::id).orElse(""))
        .with("CloudAssignedLanguage", locale)
        .with("CloudAssignedRegion", locale)
        .with("CloudAssignedOobeConfig", profile.map(OobeConfig::of).orElse(0))
        .with("CloudAssignedForcedEnrollment", forced)
        .with("isForcedEnrollmentEnabled", forced)
        .with("IsAutoPilotDisabled", unknown)
        .with("TenantMatched", !world.state().has(Milestone.FOREIGN_ACCOUNT))
        .with(
            "LatestAutopilotAgilityProductVersion",
            "10.0." + world.around().windows().build() + ".1");
  }

  private RegistryKey correlations() {
    RegistryKey key = RegistryKey.of(KeyPaths.AUTOPILOT, "EstablishedCorrelations");
    RegistryKey enrolled =
        traces.enrolled() ? key.with("EntDMID", Invented.managementId(world)) : key;
    return profile.filter(known -> !known.offline()).isEmpty()
        ? enrolled
        : enrolled
            .with("ZtdRegistrationId", world.around().device().autopilotId())
            .with("AutopilotServiceCorrelationId", Invented.ofDevice(world, "correlation"));
  }
}

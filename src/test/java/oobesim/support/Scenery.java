// SPDX-License-Identifier: Apache-2.0
package oobesim.support;

import java.time.Duration;
import java.util.Optional;
import oobesim.provisioning.around.DeploymentMode;
import oobesim.provisioning.around.DeploymentProfile;
import oobesim.provisioning.around.DomainJoinProfile;
import oobesim.provisioning.around.Hello;
import oobesim.provisioning.around.JoinType;
import oobesim.provisioning.around.Policies;
import oobesim.provisioning.around.PreparationPolicy;
import oobesim.provisioning.around.Surroundings;

/** The bench in other scenarios. */
public final class Scenery {
  private Scenery() {}

  /** The same surroundings with another join type, mode and policies. */
  public static Surroundings as(
      Surroundings around, JoinType join, DeploymentMode mode, Policies policies) {
    return new Surroundings(
        around.windows(),
        around.device(),
        around.network(),
        around.tenant(),
        around.users(),
        around.deploymentProfile().map(profile -> as(profile, join, mode)),
        around.statusPages(),
        Optional.of(new DomainJoinProfile("CTO-", 8, "contoso.com", "")),
        around.workload(),
        around.criticalUpdate(),
        around.faults(),
        policies,
        around.switches(),
        around.circumstances());
  }

  /** A device preparation policy with a time limit. */
  public static Policies preparation(Duration limit) {
    return new Policies(
        Hello.OFF,
        false,
        true,
        false,
        false,
        Optional.empty(),
        Optional.of(new PreparationPolicy("Contoso preparation", limit, "Call us", true, true)),
        Optional.empty());
  }

  private static DeploymentProfile as(
      DeploymentProfile profile, JoinType join, DeploymentMode mode) {
    return new DeploymentProfile(
        profile.id(),
        profile.displayName(),
        profile.organization(),
        mode,
        join,
        profile.userType(),
        profile.preprovisioningAllowed(),
        profile.deviceNameTemplate(),
        profile.skipDomainConnectivityCheck(),
        profile.offline(),
        profile.oobe());
  }
}

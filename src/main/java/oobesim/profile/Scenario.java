// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import java.util.Locale;
import java.util.Optional;
import oobesim.provisioning.around.Association;
import oobesim.provisioning.around.DeploymentMode;
import oobesim.provisioning.around.DeploymentProfile;
import oobesim.provisioning.around.JoinType;
import oobesim.provisioning.around.OfflineProfile;
import oobesim.provisioning.around.Surroundings;

/** Which kind of deployment a profile describes. */
public enum Scenario {
  /** A user signs in, Microsoft Entra join. */
  USER_DRIVEN_ENTRA,
  /** A user signs in, hybrid join. */
  USER_DRIVEN_HYBRID,
  /** A technician may prepare the device, Microsoft Entra join. */
  PRE_PROVISIONING_ENTRA,
  /** A technician may prepare the device, hybrid join. */
  PRE_PROVISIONING_HYBRID,
  /** The device enrols by itself. */
  SELF_DEPLOYING,
  /** Autopilot device preparation, the second generation. */
  DEVICE_PREPARATION_V2,
  /** No Autopilot at all: not registered, or no profile. */
  NONE;

  /** The word for it in explanations. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The scenario that a profile leads to, if nothing goes wrong. */
  public static Scenario of(SimulationProfile profile) {
    Surroundings surroundings = profile.surroundings();
    return fromService(surroundings)
        .or(() -> fromFile(surroundings).map(Scenario::of))
        .orElseGet(() -> withoutProfile(surroundings));
  }

  private static Optional<Scenario> fromService(Surroundings surroundings) {
    if (!surroundings.registered()) {
      return Optional.empty();
    }
    Optional<DeploymentProfile> online =
        surroundings.deploymentProfile().filter(it -> !it.offline());
    Optional<DeploymentProfile> winner = surroundings.circumstances().registration().winner(online);
    boolean nothing = surroundings.deploymentProfile().isEmpty() && winner.isEmpty();
    return nothing && surroundings.switches().defaultProfile()
        ? Optional.of(USER_DRIVEN_ENTRA)
        : winner.map(Scenario::of);
  }

  private static Optional<DeploymentProfile> fromFile(Surroundings surroundings) {
    return surroundings
        .policies()
        .offlineProfile()
        .filter(OfflineProfile::readable)
        .map(OfflineProfile::profile)
        .or(() -> surroundings.deploymentProfile().filter(DeploymentProfile::offline));
  }

  private static Scenario withoutProfile(Surroundings surroundings) {
    Association association = surroundings.circumstances().registration().association();
    boolean reaches = !association.preparationByDevice() || association.associated();
    boolean wins =
        surroundings.registered() && surroundings.circumstances().firstRun().registrationWins();
    boolean policy = surroundings.policies().devicePreparation().isPresent() && reaches && !wins;
    return policy && surroundings.windows().takesDevicePreparation() ? DEVICE_PREPARATION_V2 : NONE;
  }

  private static Scenario of(DeploymentProfile deployment) {
    if (deployment.mode() == DeploymentMode.SELF_DEPLOYING) {
      return SELF_DEPLOYING;
    }
    boolean entra = deployment.joinType() == JoinType.ENTRA;
    if (deployment.preprovisioningAllowed()) {
      return entra ? PRE_PROVISIONING_ENTRA : PRE_PROVISIONING_HYBRID;
    }
    return entra ? USER_DRIVEN_ENTRA : USER_DRIVEN_HYBRID;
  }
}

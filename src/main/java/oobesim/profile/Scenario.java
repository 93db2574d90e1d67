// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import java.util.Locale;
import java.util.Optional;
import oobesim.provisioning.DeploymentMode;
import oobesim.provisioning.DeploymentProfile;
import oobesim.provisioning.JoinType;
import oobesim.provisioning.Surroundings;

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
    if (profile.flow().equals(DEVICE_PREPARATION_V2.word())) {
      return DEVICE_PREPARATION_V2;
    }
    Surroundings surroundings = profile.surroundings();
    Optional<DeploymentProfile> deployment =
        surroundings
            .deploymentProfile()
            .filter(it -> it.offline() || surroundings.device().registered());
    return deployment.map(Scenario::of).orElse(NONE);
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

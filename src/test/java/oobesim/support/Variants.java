// SPDX-License-Identifier: Apache-2.0
package oobesim.support;

import java.util.List;
import java.util.Optional;
import oobesim.provisioning.around.DeploymentMode;
import oobesim.provisioning.around.DeploymentProfile;
import oobesim.provisioning.around.Device;
import oobesim.provisioning.around.Hello;
import oobesim.provisioning.around.Image;
import oobesim.provisioning.around.Network;
import oobesim.provisioning.around.OobeSettings;
import oobesim.provisioning.around.Policies;
import oobesim.provisioning.around.PreparationPolicy;
import oobesim.provisioning.around.Switches;
import oobesim.provisioning.around.User;

/** Records as they were, but for one thing. */
final class Variants {
  private Variants() {}

  static User secondFactor(User u, User.Mfa kind) {
    return new User(
        u.upn(),
        u.password(),
        u.licensed(),
        kind,
        u.domainAccount(),
        u.domainPassword(),
        "Pass-1",
        u.pin(),
        u.administrator());
  }

  static Device prefilled(Device d) {
    return new Device(
        d.manufacturer(),
        d.model(),
        d.serialNumber(),
        d.virtual(),
        d.tpm(),
        d.registered(),
        d.intuneRecord(),
        d.assignedUser(),
        d.autopilotId(),
        true,
        d.exportMedium());
  }

  static DeploymentProfile withLink(DeploymentProfile p) {
    OobeSettings o = p.oobe();
    return with(
        p,
        p.mode(),
        new OobeSettings(
            o.locale(), o.keyboardSkipped(), o.eulaHidden(), o.privacyHidden(), false));
  }

  static DeploymentProfile selfDeploying(DeploymentProfile p) {
    return with(p, DeploymentMode.SELF_DEPLOYING, p.oobe());
  }

  private static DeploymentProfile with(
      DeploymentProfile p, DeploymentMode mode, OobeSettings oobe) {
    return new DeploymentProfile(
        p.id(),
        p.displayName(),
        p.organization(),
        mode,
        p.joinType(),
        p.userType(),
        p.preprovisioningAllowed(),
        p.deviceNameTemplate(),
        p.skipDomainConnectivityCheck(),
        p.offline(),
        oobe);
  }

  static Switches azureAdNames(Switches s) {
    return new Switches(
        true, s.defaultProfile(), s.signOutForAll(), s.languagePage(), s.assignedUser());
  }

  static Image startedOver(Image i, int times) {
    return new Image(
        i.upToDate(),
        i.provisioningPackage(),
        i.clonedFromEnrolled(),
        i.extraAdministrator(),
        i.signInAssistantOff(),
        times);
  }

  static Network blocking(Network n, String... endpoints) {
    return new Network(
        n.link(), n.internet(), n.domainController(), n.vpn(), List.of(endpoints), n.wifi());
  }

  static Policies policies(Hello hello, Optional<PreparationPolicy> preparation) {
    return new Policies(
        hello, false, true, false, false, Optional.empty(), preparation, Optional.empty());
  }
}

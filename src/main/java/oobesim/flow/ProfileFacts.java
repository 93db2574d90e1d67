// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import java.util.List;
import java.util.function.Predicate;
import oobesim.provisioning.ComputerName;
import oobesim.provisioning.DeploymentMode;
import oobesim.provisioning.DeploymentProfile;
import oobesim.provisioning.JoinType;
import oobesim.provisioning.ProfileCopy;
import oobesim.provisioning.UserType;
import oobesim.provisioning.World;

/** Facts about the profile that the device has downloaded: what it cannot know is false. */
final class ProfileFacts {
  static final List<Fact> ALL =
      List.of(
          fact("profile.known", "the device has downloaded its profile", profile -> true),
          fact("profile.named", "it has a name", profile -> !profile.displayName().isEmpty()),
          fact(
              "profile.locale-decided",
              "it decides language and region",
              profile -> profile.oobe().localeDecided()),
          fact(
              "profile.keyboard-skipped",
              "it skips the keyboard page",
              profile -> profile.oobe().keyboardSkipped()),
          fact("profile.eula-hidden", "it hides the licence", p -> p.oobe().eulaHidden()),
          fact(
              "profile.privacy-hidden", "it hides the privacy page", p -> p.oobe().privacyHidden()),
          fact(
              "profile.administrator",
              "it makes the user an administrator",
              p -> p.userType() == UserType.ADMINISTRATOR),
          fact("profile.hybrid", "it joins hybrid", p -> p.joinType() == JoinType.HYBRID),
          fact(
              "profile.self-deploying",
              "no user drives the deployment",
              profile -> profile.mode() == DeploymentMode.SELF_DEPLOYING),
          new Fact(
              "rename-needed",
              "its name template makes a name that the device does not have yet",
              ProfileFacts::renameNeeded));

  private ProfileFacts() {}

  private static Fact fact(String name, String meaning, Predicate<DeploymentProfile> test) {
    return new Fact(
        name, meaning, w -> w.state().profile().map(ProfileCopy::profile).filter(test).isPresent());
  }

  private static boolean renameNeeded(World world) {
    return world
        .state()
        .profile()
        .map(ProfileCopy::profile)
        .filter(p -> p.joinType() == JoinType.ENTRA && !p.deviceNameTemplate().isEmpty())
        .filter(p -> !name(world, p).equals(world.state().computerName()))
        .isPresent();
  }

  static String name(World world, DeploymentProfile profile) {
    return ComputerName.of(
        profile.deviceNameTemplate(), world.around().device().serialNumber(), world.seed());
  }
}

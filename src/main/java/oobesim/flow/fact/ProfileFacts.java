// SPDX-License-Identifier: Apache-2.0
package oobesim.flow.fact;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import oobesim.provisioning.ComputerName;
import oobesim.provisioning.ProfileCopy;
import oobesim.provisioning.World;
import oobesim.provisioning.around.DeploymentMode;
import oobesim.provisioning.around.DeploymentProfile;

/** Facts about the profile that the device has downloaded: what it cannot know is false. */
public final class ProfileFacts {
  public static final Fact KNOWN = fact("profile.known", profile -> true);

  public static final Fact HYBRID = fact("profile.hybrid", DeploymentProfile::hybrid);

  public static final Fact LOCALE_DECIDED =
      fact("profile.locale-decided", profile -> profile.oobe().localeDecided());

  public static final Fact PRIVACY_HIDDEN =
      fact("profile.privacy-hidden", p -> p.oobe().privacyHidden());

  static final Fact SELF_DEPLOYING =
      fact("profile.self-deploying", p -> p.mode() == DeploymentMode.SELF_DEPLOYING);

  public static final Fact EULA_HIDDEN = fact("profile.eula-hidden", p -> p.oobe().eulaHidden());

  /** In the order of the documentation. */
  public static final List<Fact> ALL =
      List.of(
          KNOWN,
          fact("profile.named", profile -> !profile.displayName().isEmpty()),
          LOCALE_DECIDED,
          fact("profile.keyboard-skipped", profile -> profile.oobe().keyboardSkipped()),
          EULA_HIDDEN,
          PRIVACY_HIDDEN,
          fact("profile.administrator", DeploymentProfile::administrators),
          HYBRID,
          SELF_DEPLOYING,
          new Fact("profile.in-file", w -> ProfileDownload.fromFile(w.around()).isPresent()),
          new Fact("rename-needed", ProfileFacts::renameNeeded));

  private ProfileFacts() {}

  private static Fact fact(String name, Predicate<DeploymentProfile> test) {
    return new Fact(
        name, w -> w.state().profile().map(ProfileCopy::profile).filter(test).isPresent());
  }

  private static boolean renameNeeded(World world) {
    return name(world).filter(name -> !name.equals(world.state().computerName())).isPresent();
  }

  /** What a template names the device: that of its profile, or that of associated devices. */
  public static Optional<String> name(World world) {
    return world
        .state()
        .profile()
        .map(ProfileCopy::profile)
        .filter(p -> !p.hybrid() && !p.deviceNameTemplate().isEmpty())
        .map(DeploymentProfile::deviceNameTemplate)
        .or(() -> AssociationFacts.template(world))
        .map(it -> ComputerName.of(it, world.around().device().serialNumber(), world.seed()));
  }
}

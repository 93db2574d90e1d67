// SPDX-License-Identifier: Apache-2.0
package oobesim.flow.fact;

import java.util.List;
import java.util.Optional;
import oobesim.page.ScreenId;
import oobesim.page.Selections;
import oobesim.provisioning.Milestone;
import oobesim.provisioning.World;
import oobesim.provisioning.around.Association;
import oobesim.provisioning.around.Lag;
import oobesim.provisioning.around.Tpm;
import oobesim.statechart.Guard;

/** Facts about device association, which ties a device that nobody registered to the tenant. */
public final class AssociationFacts {
  private static final ScreenId MENU = ScreenId.ASSOCIATION_MENU;

  /** Device association ties the device to the tenant: from before the run, or made in it. */
  public static final Fact ASSOCIATED =
      new Fact("associated", w -> rules(w).associated() || w.state().has(Milestone.ASSOCIATED));

  /** Whether a device preparation policy, if there is one, is meant for this device. */
  static final Fact POLICY_REACHES =
      new Fact(
          "preparation-reaches-device",
          w -> !rules(w).preparationByDevice() || ASSOCIATED.holds(w));

  private static final Fact HIDES_LICENCE =
      new Fact("association.hides-eula", w -> ASSOCIATED.holds(w) && rules(w).eulaHidden());

  /** In the order of the documentation. */
  public static final List<Fact> ALL =
      List.of(
          ASSOCIATED,
          new Fact("association.imported", w -> rules(w).imported()),
          new Fact("association.offered", AssociationFacts::offered),
          new Fact("association.device-fits", AssociationFacts::fits),
          HIDES_LICENCE,
          new Fact(
                  "licence-hidden",
                  w -> ProfileFacts.EULA_HIDDEN.holds(w) || HIDES_LICENCE.holds(w))
              .from(new Guard.And(ProfileFacts.KNOWN.yes(), ProfileFacts.EULA_HIDDEN.yes())),
          new Fact("association.names-device", w -> template(w).isPresent()),
          POLICY_REACHES,
          chosen("scan-code"),
          chosen("export-information"));

  private AssociationFacts() {}

  /** The name template of an associated device that no profile names. */
  static Optional<String> template(World world) {
    return Optional.of(rules(world).nameTemplate())
        .filter(template -> !template.isEmpty())
        .filter(template -> ASSOCIATED.holds(world) && world.state().profile().isEmpty());
  }

  /** Whether the privacy page is hidden for it, which no profile does. */
  static boolean privacyHidden(World world) {
    return ASSOCIATED.holds(world) && rules(world).privacyHidden();
  }

  /** Documented for devices without a registration, on builds that have device preparation. */
  private static boolean offered(World world) {
    return rules(world).menuOffered()
        && world.around().windows().takesDevicePreparation()
        && !world.around().seen(Lag.ASSIGNMENT, world.now()).registered();
  }

  /** A physical device with a TPM 2.0 that is switched on. */
  private static boolean fits(World world) {
    return !world.around().device().virtual()
        && world.around().device().tpm().version() == Tpm.Version.V2_0
        && world.around().circumstances().hardware().tpmEnabled();
  }

  private static Association rules(World world) {
    return world.around().circumstances().registration().association();
  }

  private static Fact chosen(String option) {
    return new Fact(
        PageFacts.CHOSEN + option, w -> Selections.chosen(MENU, w).equals(Optional.of(option)));
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.flow.fact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import oobesim.provisioning.Consents;
import oobesim.provisioning.World;
import oobesim.provisioning.around.Enrolment;
import oobesim.provisioning.around.Lag;
import oobesim.provisioning.around.Scope;
import oobesim.provisioning.around.Standing;
import oobesim.provisioning.around.User;

/** Facts about the tenant: what it lets the person who signs in do. */
public final class TenantFacts {
  public static final Fact ENROLS = new Fact("tenant.enrols", TenantFacts::enrols);

  public static final Fact BRANDED = new Fact("tenant.branded", w -> rules(w).branding());

  public static final Fact UPN_ROUTABLE =
      new Fact(
          "user.upn-routable",
          w -> user(w).filter(u -> u.upn().toLowerCase(Locale.ROOT).endsWith(".local")).isEmpty());

  public static final Fact ASKS_SECOND_FACTOR =
      new Fact("access.asks-second-factor", w -> rules(w).access().secondFactor());

  /** In the order of the documentation. */
  public static final List<Fact> ALL =
      List.of(
          ENROLS,
          new Fact("tenant.several-mdm-providers", w -> rules(w).mdmProviders() > 1),
          new Fact(
              "tenant.terms-of-use-reachable",
              w -> rules(w).termsOfUseUrl().equalsIgnoreCase(Enrolment.TERMS_OF_USE)),
          new Fact("tenant.asks-terms", w -> rules(w).terms()),
          new Fact("tenant.user-may-join", TenantFacts::mayJoin),
          new Fact(
              "tenant.join-for-selected", w -> w.around().tenant().usersMayJoin() == Scope.SOME),
          new Fact(
              "tenant.quota-reached",
              w ->
                  user(w)
                      .filter(u -> standing(w, u).deviceCount() >= rules(w).maxDevicesPerUser())
                      .isPresent()),
          BRANDED,
          new Fact("restriction.default-blocks", w -> !restrictions(w).allowedByDefault()),
          new Fact("restriction.user-blocks", w -> !restrictions(w).allowsUsers()),
          new Fact("restriction.personal-blocks", w -> !restrictions(w).personalAllowed()),
          new Fact(
              "access.blocks-enrolment",
              w -> rules(w).access().blocksAll() && !rules(w).access().enrolmentExcluded()),
          new Fact("access.excludes-enrolment", w -> rules(w).access().enrolmentExcluded()),
          new Fact("access.requires-compliance", w -> rules(w).access().requiresCompliance()),
          new Fact("access.requires-hybrid-join", w -> rules(w).access().requiresHybridJoin()),
          new Fact("access.asks-terms", w -> rules(w).access().terms().asked()),
          new Fact("access.terms-accepted", TenantFacts::termsAccepted),
          ASKS_SECOND_FACTOR,
          new Fact("access.every-time", w -> rules(w).access().everyTime()),
          new Fact("user.licensed", w -> user(w).map(User::licensed).orElse(true)),
          new Fact(
              "user.of-other-tenant",
              w -> user(w).filter(u -> !standing(w, u).homeTenant().isEmpty()).isPresent()),
          UPN_ROUTABLE,
          new Fact(
              "user.works-at-the-bench",
              w -> user(w).filter(u -> standing(w, u).technician()).isPresent()),
          new Fact("assigned-user.set", w -> w.around().device().assignedUser().isPresent()),
          new Fact("assigned-user.exists", TenantFacts::assignedExists));

  private TenantFacts() {}

  private static Enrolment rules(World world) {
    return world.around().circumstances().enrolment();
  }

  private static Enrolment.Restrictions restrictions(World world) {
    return world
        .around()
        .seen(Lag.RESTRICTION, world.now())
        .circumstances()
        .enrolment()
        .restrictions();
  }

  /** Who has signed in; nobody where the device enrols by itself. */
  private static Optional<User> user(World world) {
    return world.state().user().stream()
        .flatMap(
            upn -> world.around().users().stream().filter(user -> user.upn().equalsIgnoreCase(upn)))
        .findFirst();
  }

  /** What was accepted elsewhere does not count where each device asks. */
  private static boolean termsAccepted(World world) {
    Enrolment.TermsOfUse terms = rules(world).access().terms();
    Consents consents = world.state().tally().presence().consents();
    return user(world)
        .filter(
            user ->
                consents.cover(user.upn(), terms.version(), terms.everyDevice())
                    || (!terms.everyDevice()
                        && standing(world, user).acceptedTerms() >= terms.version()))
        .isPresent();
  }

  private static Standing standing(World world, User user) {
    return world.around().circumstances().of(user);
  }

  private static boolean enrols(World world) {
    Optional<User> user = user(world);
    return switch (world.around().tenant().mdmUserScope()) {
      case ALL -> true;
      case SOME -> user.map(u -> standing(world, u).inMdmScope()).orElse(true);
      case NONE -> false;
    };
  }

  private static boolean mayJoin(World world) {
    boolean somebody = world.around().tenant().usersMayJoin() != Scope.NONE;
    return user(world).map(world.around()::mayJoin).orElse(somebody);
  }

  private static boolean assignedExists(World world) {
    Optional<String> assigned = world.around().device().assignedUser();
    return assigned.isEmpty()
        || world.around().users().stream()
            .anyMatch(user -> user.upn().equalsIgnoreCase(assigned.get()));
  }
}

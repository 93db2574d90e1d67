// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import oobesim.provisioning.Enrolment;
import oobesim.provisioning.Lag;
import oobesim.provisioning.Scope;
import oobesim.provisioning.Standing;
import oobesim.provisioning.User;
import oobesim.provisioning.World;

/** Facts about the tenant: what it lets the person who signs in do. */
final class TenantFacts {
  static final List<Fact> ALL =
      List.of(
          new Fact(
              "tenant.enrols",
              "automatic enrolment is on for this user, or for anybody where no user signs in",
              TenantFacts::enrols),
          new Fact(
              "tenant.several-mdm-providers",
              "more than one MDM application stands in the tenant",
              w -> rules(w).mdmProviders() > 1),
          new Fact(
              "tenant.terms-of-use-reachable",
              "the MDM terms of use address is the default one",
              w -> rules(w).termsOfUseUrl().equalsIgnoreCase(Enrolment.TERMS_OF_USE)),
          new Fact(
              "tenant.user-may-join",
              "the user may join devices to Microsoft Entra ID",
              TenantFacts::mayJoin),
          new Fact(
              "tenant.join-for-selected",
              "only selected users may join devices",
              w -> w.around().tenant().usersMayJoin() == Scope.SOME),
          new Fact(
              "tenant.quota-reached",
              "the user has joined as many devices as the tenant allows",
              w ->
                  user(w)
                      .filter(u -> standing(w, u).deviceCount() >= rules(w).maxDevicesPerUser())
                      .isPresent()),
          new Fact("tenant.branded", "there is company branding", w -> rules(w).branding()),
          new Fact(
              "restriction.default-blocks",
              "the default platform restriction blocks Windows (MDM), as devices see it now",
              w -> !restrictions(w).allowedByDefault()),
          new Fact(
              "restriction.user-blocks",
              "the platform restriction that reaches the user blocks Windows (MDM)",
              w -> !restrictions(w).allowsUsers()),
          new Fact(
              "restriction.personal-blocks",
              "personally owned Windows devices may not enrol",
              w -> !restrictions(w).personalAllowed()),
          new Fact(
              "access.blocks-enrolment",
              "Conditional Access blocks all apps, the enrolment among them",
              w -> rules(w).access().blocksAll() && !rules(w).access().enrolmentExcluded()),
          new Fact(
              "access.requires-compliance",
              "Conditional Access asks for a compliant device",
              w -> rules(w).access().requiresCompliance()),
          new Fact(
              "user.licensed",
              "the user who has signed in has an Intune licence",
              w -> user(w).map(User::licensed).orElse(true)),
          new Fact(
              "user.of-other-tenant",
              "the user belongs to another tenant than the device",
              w -> user(w).filter(u -> !standing(w, u).homeTenant().isEmpty()).isPresent()),
          new Fact(
              "user.upn-routable",
              "the user's name ends with a domain of the internet",
              w ->
                  user(w)
                      .filter(u -> u.upn().toLowerCase(Locale.ROOT).endsWith(".local"))
                      .isEmpty()),
          new Fact(
              "user.works-at-the-bench",
              "the user who has signed in is a technician",
              w -> user(w).filter(u -> standing(w, u).technician()).isPresent()),
          new Fact(
              "assigned-user.set",
              "a user is assigned to the device",
              w -> w.around().device().assignedUser().isPresent()),
          new Fact(
              "assigned-user.exists",
              "no user is assigned, or one who exists",
              TenantFacts::assignedExists));

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

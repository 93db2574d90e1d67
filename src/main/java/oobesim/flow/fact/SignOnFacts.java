// SPDX-License-Identifier: Apache-2.0
package oobesim.flow.fact;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import oobesim.page.AccountPages;
import oobesim.page.ScreenId;
import oobesim.page.SignOnPage;
import oobesim.page.Ticks;
import oobesim.provisioning.Milestone;
import oobesim.provisioning.ProfileCopy;
import oobesim.provisioning.SecretEntry;
import oobesim.provisioning.World;
import oobesim.provisioning.around.Network;
import oobesim.provisioning.around.NetworkLink;
import oobesim.provisioning.around.User;
import oobesim.provisioning.around.WindowsVersion;

/** Facts about who tries to sign in where, and whether the page lets them. */
public final class SignOnFacts {
  public static final Fact ASKS_FOR_PASS =
      new Fact("asks-for-pass", w -> PageFacts.user(w).filter(User::signsInByPass).isPresent());

  public static final Fact LATE_ASKS_FOR_PASS =
      new Fact("late-asks-for-pass", w -> lateUser(w).filter(User::signsInByPass).isPresent());

  public static final Fact DOMAIN_REACHABLE = new Fact("domain-reachable", SignOnFacts::reachable);

  private static final String LOGON = "domain-signin";
  private static final String RESET = "reset-signin";
  private static final String ELEVATION = "elevation";

  /** In the order of the documentation. */
  public static final List<Fact> ALL =
      List.of(
          new Fact("mfa-required", SignOnFacts::mfaRequired),
          ASKS_FOR_PASS,
          new Fact("username-prefilled", AccountPages::prefilled),
          new Fact("change-account-offered", AccountPages::changesAccount),
          new Fact("sign-in-ignores-win-key", SignOnFacts::ignoresWinKey),
          new Fact("username-refused-by-assignment", SignOnFacts::refusedByAssignment),
          new Fact("late-username-empty", w -> text(w, "entra-signin-late/username").isEmpty()),
          new Fact("late-username-known", w -> lateUser(w).isPresent()),
          new Fact(
              "late-password-fits",
              w ->
                  lateUser(w)
                      .filter(user -> typed(w, "entra-password-late/password", signIn(user)))
                      .isPresent()),
          LATE_ASKS_FOR_PASS,
          new Fact("late-mfa-required", w -> lateUser(w).filter(SignOnFacts::approves).isPresent()),
          new Fact("manage-allowed", w -> Ticks.ticked(w, ScreenId.STAY_SIGNED_IN, "allow-manage")),
          DOMAIN_REACHABLE,
          new Fact("logon-fits", w -> logonUser(w).isPresent() || SignOnPage.withoutPassword(w)),
          new Fact("administrator-fits", w -> administratorFits(w, RESET)),
          new Fact("elevation-fits", w -> administratorFits(w, ELEVATION)));

  private SignOnFacts() {}

  /** The user whose password stands on the Windows sign-on page, under a name shown or typed. */
  public static Optional<User> logonUser(World world) {
    Optional<String> known = SignOnPage.knownUser(world);
    return world.around().users().stream()
        .filter(
            user ->
                known.map(user.upn()::equalsIgnoreCase).orElseGet(() -> named(world, user, LOGON)))
        .filter(user -> opens(world, user))
        .findFirst();
  }

  /** The PIN where the page asks for it, and the password elsewhere. */
  private static boolean opens(World world, User user) {
    return SignOnPage.way(world) == SignOnPage.Way.PIN
        ? world
            .state()
            .tally()
            .presence()
            .pinOf(user.upn())
            .filter(pin -> typed(world, LOGON + "/pin", pin))
            .isPresent()
        : secret(world, user, LOGON);
  }

  /** A hybrid joined device knows the on-premises account only, another one the cloud account. */
  private static boolean named(World world, User user, String page) {
    String name = text(world, page + "/username");
    return hybrid(world) ? isAccount(name, user) : name.equalsIgnoreCase(user.upn());
  }

  private static boolean secret(World world, User user, String page) {
    String secret = hybrid(world) ? "domain:" + user.domainAccount() : cloud(user);
    return typed(world, page + "/password", secret);
  }

  /** {@code CONTOSO\joni}, or {@code joni} alone: the page names the domain itself. */
  private static boolean isAccount(String name, User user) {
    String account = user.domainAccount();
    return name.equalsIgnoreCase(account)
        || name.equalsIgnoreCase(account.substring(account.indexOf('\\') + 1));
  }

  /** Whether the user who works there is an administrator of every device by a role. */
  static boolean administrator(World world) {
    return world
        .state()
        .user()
        .flatMap(upn -> SignOnPage.person(world, upn))
        .filter(User::administrator)
        .isPresent();
  }

  /** The profile makes its users administrators, or a role does. */
  private static boolean administratorFits(World world, String page) {
    boolean everybody = world.state().administrators();
    Predicate<User> fits =
        user ->
            (everybody || user.administrator())
                && named(world, user, page)
                && secret(world, user, page);
    return world.around().users().stream().anyMatch(fits);
  }

  /** A policy for the enrolment asks everybody, a user's own setting only that user. */
  private static boolean mfaRequired(World world) {
    boolean everybody = TenantFacts.ASKS_SECOND_FACTOR.holds(world);
    return PageFacts.user(world)
        .filter(user -> approves(user) || (everybody && !user.signsInByPass()))
        .isPresent();
  }

  private static boolean refusedByAssignment(World world) {
    Optional<String> assigned = world.state().profile().flatMap(ProfileCopy::assignedUser);
    return AccountPages.enforced(world)
        && !world.around().policies().federatedSignOn()
        && assigned.isPresent()
        && PageFacts.user(world)
            .filter(user -> !user.upn().equalsIgnoreCase(assigned.get()))
            .isPresent();
  }

  private static Optional<User> lateUser(World world) {
    String name = text(world, "entra-signin-late/username");
    return world.around().users().stream()
        .filter(user -> user.upn().equalsIgnoreCase(name))
        .findFirst();
  }

  /** A user's VPN connects in the user's session, so it is no help at the first sign-on. */
  private static boolean reachable(World world) {
    Network network = world.around().network();
    return network.domainController() || network.vpnUp(world.state().has(Milestone.USER_SESSION));
  }

  /** Reported for versions 2004 and 20H2; leaving for another account and coming back helps. */
  private static boolean ignoresWinKey(World world) {
    boolean preset =
        world
            .state()
            .profile()
            .map(copy -> copy.profile().oobe())
            .filter(oobe -> oobe.localeDecided() && oobe.keyboardSkipped())
            .isPresent();
    return world.around().switches().signInIgnoresWinKey()
        && world.around().windows().version() == WindowsVersion.WINDOWS_10
        && world.around().network().link() == NetworkLink.WIRED
        && preset
        && !world.state().has(Milestone.SIGN_IN_LEFT);
  }

  /** Whether a user's phone is asked; a Temporary Access Pass is second factor enough. */
  static boolean approves(User user) {
    return user.mfa() != User.Mfa.NONE && !user.signsInByPass();
  }

  /** What a user types at a cloud sign-in. */
  static String signIn(User user) {
    return (user.signsInByPass() ? "pass:" : "cloud:") + user.upn();
  }

  static boolean hybrid(World world) {
    return world.state().hybrid();
  }

  private static String cloud(User user) {
    return "cloud:" + user.upn();
  }

  private static boolean typed(World world, String field, String secret) {
    return world.form().secret(field).map(SecretEntry::matches).stream()
        .anyMatch(matches -> matches.contains(secret));
  }

  private static String text(World world, String field) {
    return world.form().text(field).strip();
  }
}

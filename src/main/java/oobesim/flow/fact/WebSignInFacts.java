// SPDX-License-Identifier: Apache-2.0
package oobesim.flow.fact;

import java.util.List;
import java.util.Optional;
import oobesim.page.ScreenId;
import oobesim.page.SignOnPage;
import oobesim.page.SignOnPage.Way;
import oobesim.provisioning.SecretEntry;
import oobesim.provisioning.World;
import oobesim.provisioning.around.User;

/** Facts about the ways past the lock that are no password: a PIN, and a page of the web. */
public final class WebSignInFacts {
  public static final Fact OFFERED = new Fact("web-sign-in-offered", SignOnPage::webOffered);

  public static final Fact ASKS_FOR_PASS =
      new Fact("web-asks-for-pass", w -> named(w).filter(User::signsInByPass).isPresent());

  /** In the order of the documentation. */
  public static final List<Fact> ALL =
      List.of(
          OFFERED,
          new Fact("web-sign-in-chosen", w -> SignOnPage.way(w) == Way.WEB),
          new Fact("web-sign-in-is-only-option", SignOnPage::onlyWebBeside),
          new Fact("web-username-known", w -> named(w).isPresent()),
          ASKS_FOR_PASS,
          new Fact("web-sign-in-fits", w -> user(w).isPresent()),
          new Fact("web-mfa-required", w -> named(w).filter(SignOnFacts::approves).isPresent()),
          new Fact("pin-asked", w -> SignOnPage.way(w) == Way.PIN),
          new Fact(
              "user.signs-in-by-pass", w -> signedIn(w).filter(User::signsInByPass).isPresent()),
          new Fact("user.has-pin", w -> w.state().user().filter(pinOf(w)).isPresent()));

  private WebSignInFacts() {}

  /** Whom the page of the web lets in, by a pass or the cloud's password. */
  public static Optional<User> user(World world) {
    return named(world)
        .filter(
            user ->
                world
                    .form()
                    .secret(ScreenId.WEB_SIGNIN.place("password"))
                    .map(SecretEntry::matches)
                    .filter(matches -> matches.contains(SignOnFacts.signIn(user)))
                    .isPresent());
  }

  private static Optional<User> named(World world) {
    return SignOnPage.person(world, world.form().text(ScreenId.WEB_SIGNIN.place("username")));
  }

  private static Optional<User> signedIn(World world) {
    return world.state().user().flatMap(upn -> SignOnPage.person(world, upn));
  }

  private static java.util.function.Predicate<String> pinOf(World world) {
    return world.state().tally().presence()::hasPin;
  }
}

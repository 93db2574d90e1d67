// SPDX-License-Identifier: Apache-2.0
package oobesim.script;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import oobesim.flow.fact.ProfileFacts;
import oobesim.page.SignOnPage;
import oobesim.page.WebSignInPage;
import oobesim.provisioning.World;
import oobesim.provisioning.around.User;
import oobesim.session.Input;

/** How the profile's first user signs in, with the made-up secrets of the profile. */
final class SignOns {
  private SignOns() {}

  /** The first page of a cloud sign-in. */
  static List<Input> name(World world) {
    return by(
        world, user -> List.of(new Input.Type("username", user.upn()), new Input.Click("next")));
  }

  /** The second page of a cloud sign-in. */
  static List<Input> password(World world) {
    return by(world, user -> signIn(user.signsInByPass() ? pass(user) : cloud(user)));
  }

  /** The sign-on of Windows: whoever has worked on the device types no name. */
  static List<Input> signOn(World world) {
    Optional<String> known = SignOnPage.knownUser(world);
    return known.isEmpty()
        ? by(world, user -> onlyByWeb(world, user) ? web(world) : windows(world))
        : known
            .flatMap(account -> SignOnPage.person(world, account))
            .map(user -> known(world, user))
            .orElse(List.of());
  }

  private static List<Input> known(World world, User user) {
    if (SignOnPage.way(world) == SignOnPage.Way.PIN) {
      return List.of(pin("pin", user), new Input.Click("sign-in"));
    }
    return onlyByWeb(world, user) ? web(world) : signIn(onDevice(world, user));
  }

  /** Who has no password but a pass is let in by the page of the web, where there is one. */
  private static boolean onlyByWeb(World world, User user) {
    return user.signsInByPass() && !user.hasPassword() && SignOnPage.webOffered(world);
  }

  private static List<Input> web(World world) {
    Input options = new Input.Click("other-options");
    return SignOnPage.onlyWebBeside(world)
        ? List.of(options)
        : List.of(options, new Input.Click(SignOnPage.Way.WEB.button()));
  }

  /** The steps of the page of the web: its offer, the name, and the pass or password. */
  static List<Input> webPage(World world) {
    return switch (WebSignInPage.step(world)) {
      case OFFER -> List.of(new Input.Click("sign-in"));
      case NAME -> name(world);
      case SECRET -> password(world);
    };
  }

  /** Name and password: a hybrid joined device wants the account of the domain. */
  static List<Input> windows(World world) {
    return by(
        world,
        user ->
            Stream.concat(
                    Stream.of(new Input.Type("username", name(world, user))),
                    signIn(onDevice(world, user)).stream())
                .toList());
  }

  private static String name(World world, User user) {
    return hybrid(world) ? user.domainAccount() : user.upn();
  }

  private static Input onDevice(World world, User user) {
    return hybrid(world)
        ? typed("password", "domain:" + user.domainAccount(), user.domainPassword())
        : cloud(user);
  }

  private static Input cloud(User user) {
    return typed("password", "cloud:" + user.upn(), user.password());
  }

  private static Input pass(User user) {
    return typed("password", "pass:" + user.upn(), user.accessPass());
  }

  private static Input pin(String field, User user) {
    return typed(field, "pin:" + user.upn(), user.pin());
  }

  /** Who has none types nothing. A secret has its name alone, for scripts are made of this. */
  private static Input typed(String field, String name, String secret) {
    return secret.isEmpty() ? new Input.Type(field, "") : new Input.TypeByName(field, name);
  }

  /** The made-up PIN of whoever has signed in, twice. */
  static List<Input> newPin(World world) {
    return world
        .state()
        .user()
        .flatMap(account -> SignOnPage.person(world, account))
        .map(user -> List.of(pin("pin", user), pin("confirm", user), new Input.Click("ok")))
        .orElse(List.of());
  }

  /** Opens the sign-on: only a domain-joined device asks for the three keys. */
  static List<Input> unlock(World world) {
    return hybrid(world) ? List.of(new Input.Key("CTRL+ALT+DEL", 1)) : List.of();
  }

  private static boolean hybrid(World world) {
    return ProfileFacts.HYBRID.holds(world);
  }

  private static List<Input> signIn(Input secret) {
    return List.of(secret, new Input.Click("sign-in"));
  }

  private static List<Input> by(World world, Function<User, List<Input>> what) {
    Optional<User> first = world.around().users().stream().findFirst();
    return first.map(what).orElse(List.of());
  }
}

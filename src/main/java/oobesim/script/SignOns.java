// SPDX-License-Identifier: Apache-2.0
package oobesim.script;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import oobesim.flow.FactCatalog;
import oobesim.provisioning.User;
import oobesim.provisioning.World;
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
    return by(
        world,
        user -> List.of(new Input.Type("password", secret(user)), new Input.Click("sign-in")));
  }

  private static String secret(User user) {
    return user.signsInByPass() ? user.accessPass() : user.password();
  }

  /** The sign-on of Windows: a hybrid joined device wants the account of the domain. */
  static List<Input> windows(World world) {
    boolean hybrid = FactCatalog.holds(world, "profile.hybrid");
    return by(
        world,
        user ->
            hybrid
                ? whole(user.domainAccount(), user.domainPassword())
                : whole(user.upn(), user.password()));
  }

  /** Opens the sign-on: only a domain-joined device asks for the three keys. */
  static List<Input> unlock(World world) {
    return FactCatalog.holds(world, "profile.hybrid")
        ? List.of(new Input.Key("CTRL+ALT+DEL", 1))
        : List.of();
  }

  private static List<Input> whole(String name, String secret) {
    return List.of(
        new Input.Type("username", name),
        new Input.Type("password", secret),
        new Input.Click("sign-in"));
  }

  private static List<Input> by(World world, Function<User, List<Input>> what) {
    Optional<User> first = world.around().users().stream().findFirst();
    return first.map(what).orElse(List.of());
  }
}

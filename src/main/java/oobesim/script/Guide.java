// SPDX-License-Identifier: Apache-2.0
package oobesim.script;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import oobesim.flow.ScreenId;
import oobesim.provisioning.NetworkLink;
import oobesim.provisioning.User;
import oobesim.provisioning.World;
import oobesim.session.Input;

/**
 * Knows the way through a flow: what to do on pages where the main button alone leads elsewhere.
 */
public enum Guide {
  /** A technician prepares the device up to Reseal. */
  TECHNICIAN(Set.of("preprov-success", "preprov-failure", "desktop")) {
    @Override
    List<Input> signIn(World world) {
      return Collections.nCopies(5, new Input.Key("WIN", 1));
    }
  },
  /** A user signs in and waits for the desktop. */
  USER(Set.of("desktop", "preprov-failure")) {
    @Override
    List<Input> signIn(World world) {
      return userOf(world)
          .map(
              user ->
                  List.<Input>of(new Input.Type("username", user.upn()), new Input.Click("next")))
          .orElse(List.of());
    }
  };

  private final Set<String> ends;

  Guide(Set<String> ends) {
    this.ends = ends;
  }

  /** What to do on the first page of the sign-in. */
  abstract List<Input> signIn(World world);

  boolean arrived(ScreenId screen, World world) {
    return ends.contains(screen.value());
  }

  /** What to do on a screen, empty for its main button. */
  List<Input> inputs(ScreenId screen, World world) {
    return switch (screen.value()) {
      case "network" -> world.around().network().online() ? List.of() : cable();
      case "provisioning-menu" ->
          List.of(new Input.Select("pre-provision"), new Input.Click("next"));
      case "entra-signin" -> signIn(world);
      case "entra-password" ->
          userOf(world)
              .map(
                  user ->
                      List.<Input>of(
                          new Input.Type("password", user.password()), new Input.Click("sign-in")))
              .orElse(List.of());
      default -> List.of();
    };
  }

  private static List<Input> cable() {
    return List.of(new Input.Link(NetworkLink.WIRED), new Input.Internet(true));
  }

  private static java.util.Optional<User> userOf(World world) {
    return world.around().users().stream().findFirst();
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oobesim.provisioning.DeviceState;
import oobesim.provisioning.Milestone;
import oobesim.provisioning.World;
import oobesim.provisioning.around.User;

/**
 * The sign-on of Windows: whoever has worked on the device is known by name and types the password
 * alone; anybody else is <i>Other user</i>.
 */
public final class SignOnPage {
  private static final String OTHER = "other-user";

  private SignOnPage() {}

  /** Who has worked on the device last, by the name of the account; nobody before that. */
  public static Optional<String> lastUser(World world) {
    DeviceState state = world.state();
    boolean worked = state.has(Milestone.USER_SESSION) || state.has(Milestone.DESKTOP);
    return state.user().filter(user -> worked);
  }

  /** Whose password the page asks for; nobody where it asks for a name as well. */
  public static Optional<String> knownUser(World world) {
    return lastUser(world).filter(user -> !Ticks.ticked(world, ScreenId.DOMAIN_SIGNIN, OTHER));
  }

  /** Whether the page is that of an account of this device alone, which has no password. */
  public static boolean withoutPassword(World world) {
    return knownUser(world).filter(user -> person(world, user).isEmpty()).isPresent();
  }

  /** The made-up person of an account name; nobody for an account of this device alone. */
  public static Optional<User> person(World world, String account) {
    return world.around().users().stream()
        .filter(user -> user.upn().equalsIgnoreCase(account))
        .findFirst();
  }

  /** The button that leads to a field which the page keeps behind it. */
  static Optional<String> leadsTo(World world, String field) {
    return knownUser(world).filter(user -> field.equals("username")).map(user -> OTHER);
  }

  static List<Control> controls(World world) {
    List<Control> controls = new ArrayList<>();
    controls.add(Control.button("back", true));
    if (knownUser(world).isPresent()) {
      controls.add(Control.button(OTHER, true));
    } else {
      lastUser(world).ifPresent(user -> controls.add(Control.button("known-user", true)));
      controls.add(Control.field("username"));
    }
    if (!withoutPassword(world)) {
      controls.add(Control.secret("password"));
    }
    controls.add(Control.primary("sign-in", true));
    return controls;
  }
}

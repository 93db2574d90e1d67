// SPDX-License-Identifier: Apache-2.0
package oobesim.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oobesim.provisioning.DeviceState;
import oobesim.provisioning.Milestone;
import oobesim.provisioning.World;
import oobesim.provisioning.around.User;
import oobesim.provisioning.around.WindowsVersion;

/**
 * The sign-on of Windows: whoever has worked on the device is known by name and types a PIN, or the
 * password alone; anybody else is <i>Other user</i>. <i>Sign-in options</i> lead to another way.
 */
public final class SignOnPage {
  private static final String OTHER = "other-user";
  private static final String OPTIONS = "other-options";
  private static final ScreenId SELF = ScreenId.DOMAIN_SIGNIN;

  private SignOnPage() {}

  /** What somebody proves by who they are. */
  public enum Way {
    /** The PIN of Windows Hello. */
    PIN("use-pin"),
    /** A password. */
    PASSWORD("use-password"),
    /** A page of the web, which takes a Temporary Access Pass as well. */
    WEB("use-web");

    private final String button;

    Way(String button) {
      this.button = button;
    }

    /** The button among the sign-in options that leads to it. */
    public String button() {
      return button;
    }
  }

  /** Who has worked on the device last, by the name of the account; nobody before that. */
  public static Optional<String> lastUser(World world) {
    DeviceState state = world.state();
    boolean worked = state.has(Milestone.USER_SESSION) || state.has(Milestone.DESKTOP);
    return state.user().filter(user -> worked);
  }

  /** Whose password the page asks for; nobody where it asks for a name as well. */
  public static Optional<String> knownUser(World world) {
    return lastUser(world).filter(user -> !Ticks.ticked(world, SELF, OTHER));
  }

  /** Whether the page is that of an account of this device alone, which has no password. */
  public static boolean withoutPassword(World world) {
    return knownUser(world).filter(user -> person(world, user).isEmpty()).isPresent();
  }

  /** The made-up person of an account name; nobody for an account of this device alone. */
  public static Optional<User> person(World world, String account) {
    return world.around().users().stream()
        .filter(user -> user.upn().equalsIgnoreCase(account.strip()))
        .findFirst();
  }

  /** The way in that the page asks for now. */
  public static Way way(World world) {
    if (Ticks.ticked(world, SELF, "use-web") && webOffered(world)) {
      return Way.WEB;
    }
    return pinThere(world) && !Ticks.ticked(world, SELF, "use-password") ? Way.PIN : Way.PASSWORD;
  }

  /**
   * Whether there is a globe among the sign-in options: on Windows 11, of a device that is joined
   * to the cloud alone, unless a policy or a defect took it away.
   */
  public static boolean webOffered(World world) {
    boolean hybrid = world.state().hybrid();
    return world.around().windows().version() == WindowsVersion.WINDOWS_11
        && world.around().circumstances().conduct().webSignIn()
        && !hybrid
        && !withoutPassword(world)
        && !world.state().has(Milestone.WEB_SIGN_IN_GONE);
  }

  private static boolean pinThere(World world) {
    return knownUser(world).filter(world.state().tally().presence()::hasPin).isPresent();
  }

  private static List<Way> ways(World world) {
    List<Way> ways = new ArrayList<>();
    if (pinThere(world)) {
      ways.add(Way.PIN);
    }
    ways.add(Way.PASSWORD);
    if (webOffered(world)) {
      ways.add(Way.WEB);
    }
    return ways;
  }

  /** Whether the globe is all that the sign-in options have, so that there is nothing to choose. */
  public static boolean onlyWebBeside(World world) {
    return ways(world).stream().filter(way -> way != way(world)).toList().equals(List.of(Way.WEB));
  }

  /** The event that leads to a field which the page keeps behind a button. */
  static Optional<String> leadsTo(World world, String field) {
    return switch (field) {
      case "username" ->
          knownUser(world)
              .map(user -> OTHER)
              .or(() -> Optional.of(Way.PASSWORD.button()).filter(it -> way(world) == Way.WEB));
      case "password" -> leadsTo(world, Way.PASSWORD);
      case "pin" -> leadsTo(world, Way.PIN);
      default -> Optional.empty();
    };
  }

  private static Optional<String> leadsTo(World world, Way way) {
    return Optional.of(way.button())
        .filter(button -> ways(world).contains(way) && way(world) != way);
  }

  static List<Control> controls(World world) {
    List<Control> controls = new ArrayList<>();
    controls.add(Control.button("back", true));
    boolean known = knownUser(world).isPresent();
    if (known) {
      controls.add(Control.button(OTHER, true));
    } else {
      lastUser(world).ifPresent(user -> controls.add(Control.button("known-user", true)));
    }
    fields(controls, world, known);
    options(controls, world);
    controls.add(Control.primary("sign-in", true));
    return controls;
  }

  private static void fields(List<Control> controls, World world, boolean known) {
    switch (way(world)) {
      case PIN -> controls.add(Control.secret("pin"));
      case PASSWORD -> {
        if (!known) {
          controls.add(Control.field("username"));
        }
        if (!withoutPassword(world)) {
          controls.add(Control.secret("password"));
        }
      }
      case WEB -> {
        // The page of the web asks for name and pass.
      }
    }
  }

  /** A list opens in the place of the link; what is asked for already is not in it. */
  private static void options(List<Control> controls, World world) {
    List<Way> ways = ways(world);
    if (ways.size() == 1) {
      return;
    }
    if (!Ticks.ticked(world, SELF, OPTIONS)) {
      controls.add(Control.button(OPTIONS, true));
      return;
    }
    ways.stream()
        .filter(way -> way != way(world))
        .forEach(way -> controls.add(Control.button(way.button(), true)));
  }
}

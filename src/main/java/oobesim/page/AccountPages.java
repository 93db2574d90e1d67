// SPDX-License-Identifier: Apache-2.0
package oobesim.page;

import java.util.ArrayList;
import java.util.List;
import oobesim.provisioning.ProfileCopy;
import oobesim.provisioning.World;
import oobesim.provisioning.around.Hello;

/** What stands on the pages around accounts: sign-in, lock screen, privacy. */
public final class AccountPages {
  /** The switches of the privacy page, in its order. */
  static final List<String> PRIVACY =
      List.of(
          "location",
          "find-my-device",
          "diagnostic-data",
          "inking",
          "tailored-experiences",
          "advertising-id");

  /** For whom a device without a profile can be set up. */
  static final List<String> KINDS = List.of("personal", "work");

  private AccountPages() {}

  /** Whether a device sets itself up: then there is no sign-in to go back to. */
  public static boolean asksNobody(World world) {
    return world.state().mode().byDevice();
  }

  /** Who watches a device that asks nobody has no page to skip to (inferred). */
  static List<Control> setupError(World world) {
    Control again = Control.primary("try-again", true);
    return asksNobody(world) ? List.of(again) : List.of(Control.button("skip", true), again);
  }

  /** The way back leads to the choice of account, which only a device without a profile has. */
  static List<Control> signIn(World world) {
    List<Control> controls = new ArrayList<>();
    if (world.state().profile().isEmpty()) {
      controls.add(Control.button("back", true));
    }
    controls.add(new Control("username", Control.Kind.FIELD, !nameIsFixed(world), false));
    if (changesAccount(world)) {
      controls.add(Control.button("change-account", true));
    }
    controls.add(Control.primary("next", true));
    return controls;
  }

  /**
   * Whether the link to another account stands on the sign-in page. Source: deployment profile
   * documentation: hiding it needs company branding.
   */
  public static boolean changesAccount(World world) {
    boolean branded = world.around().circumstances().enrolment().branding();
    return world
        .state()
        .profile()
        .filter(copy -> !branded || !copy.profile().oobe().escapeLinkHidden())
        .isPresent();
  }

  /** Whether the assigned user's name is filled in; who is federated is asked elsewhere. */
  public static boolean prefilled(World world) {
    return world.around().device().upnPrefill()
        && !world.around().policies().federatedSignOn()
        && world.state().profile().flatMap(ProfileCopy::assignedUser).isPresent();
  }

  /** Whether the filled-in name must stay: the assignment of a cloud account is enforced. */
  public static boolean nameIsFixed(World world) {
    return prefilled(world) && enforced(world);
  }

  /**
   * Whether an assigned device lets the assigned user in alone. Source: Autopilot FAQ: the name is
   * filled in, and with it enforced, on the devices of some makers only.
   */
  public static boolean enforced(World world) {
    return switch (world.around().switches().assignedUser()) {
      case ALWAYS -> true;
      case AS_FILLED_IN -> world.around().device().upnPrefill();
      case NEVER -> false;
    };
  }

  static List<Control> privacy(World world) {
    List<Control> controls = new ArrayList<>();
    PRIVACY.forEach(box -> controls.add(Control.box(box)));
    controls.add(Control.button("learn-more", true));
    controls.add(Control.primary("accept", true));
    return controls;
  }

  static List<Control> hello(World world) {
    return world.around().policies().hello() == Hello.OFFERED
        ? List.of(Control.button("skip", true), Control.primary("ok", true))
        : List.of(Control.primary("ok", true));
  }

  /** What is chosen has to be typed twice. */
  static List<Control> newPin(World world) {
    return List.of(
        Control.secret("pin"),
        Control.secret("confirm"),
        Control.box("include-letters"),
        Control.button("cancel", true),
        Control.primary("ok", true));
  }

  /** Whoever signs on to a domain presses keys, and so there is no button. */
  static List<Control> lock(World world) {
    boolean hybrid = world.state().hybrid();
    return hybrid ? List.of() : List.of(Control.primary("unlock", true));
  }
}

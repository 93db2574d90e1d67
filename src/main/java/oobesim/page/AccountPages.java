// SPDX-License-Identifier: Apache-2.0
package oobesim.page;

import java.util.ArrayList;
import java.util.List;
import oobesim.provisioning.Hello;
import oobesim.provisioning.JoinType;
import oobesim.provisioning.PreparationPolicy;
import oobesim.provisioning.ProfileCopy;
import oobesim.provisioning.World;

/** Controls of the pages around accounts: names, sign-ins, lock screen, privacy, the ends. */
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

  private AccountPages() {}

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
    return prefilled(world) && world.around().switches().assignedUserEnforced();
  }

  static List<Control> controls(ScreenId screen, World world) {
    return switch (screen.value()) {
      case "device-name" ->
          List.of(
              Control.field("name"), Control.button("skip", true), Control.primary("next", true));
      case "setup-choice" ->
          List.of(
              Control.option("personal"), Control.option("work"), Control.primary("next", true));
      case "local-account" ->
          List.of(
              Control.button("back", true), Control.field("name"), Control.primary("next", true));
      case "setup-error" ->
          List.of(Control.button("skip", true), Control.primary("try-again", true));
      case "mfa" -> List.of(Control.button("deny", true), Control.primary("approve", true));
      case "privacy" -> privacy();
      case "hello-setup" -> hello(world);
      default -> signOn(screen, world);
    };
  }

  private static List<Control> signOn(ScreenId screen, World world) {
    return switch (screen.value()) {
      case "entra-signin-late" -> List.of(Control.field("username"), Control.primary("next", true));
      case "entra-password-late" ->
          List.of(
              Control.button("back", true),
              Control.secret("password"),
              Control.primary("sign-in", true));
      case "stay-signed-in" ->
          List.of(
              new Control("allow-manage", Control.Kind.BOX, true, false),
              Control.button("this-app-only", true),
              Control.primary("ok", true));
      case "all-set" -> List.of(Control.primary("done", true));
      case "lock-screen" -> hybrid(world) ? List.of() : List.of(Control.primary("unlock", true));
      case "domain-signin" -> SignOnPage.controls(world);
      case "desktop" -> DesktopPage.controls(world);
      case "command-prompt" -> List.of(Control.field("command"), Control.button("close", true));
      default -> resetAndPreparation(screen, world);
    };
  }

  private static List<Control> resetAndPreparation(ScreenId screen, World world) {
    return switch (screen.value()) {
      case "reset-signin" ->
          List.of(
              Control.field("username"),
              Control.secret("password"),
              Control.button("cancel", true),
              Control.primary("sign-in", true));
      case "reset-confirm" ->
          List.of(Control.button("cancel", true), Control.primary("reset", true));
      case "reset-failed" -> List.of(Control.primary("close", true));
      case "dp-progress" -> List.of(Control.primary("next", false));
      case "dp-complete" -> List.of(Control.primary("next", true));
      case "dp-error" -> preparationError(world);
      default -> List.of();
    };
  }

  private static List<Control> preparationError(World world) {
    List<Control> controls = new ArrayList<>();
    boolean skip =
        world
            .around()
            .policies()
            .devicePreparation()
            .filter(PreparationPolicy::allowSkip)
            .isPresent();
    controls.add(Control.button("reset", true));
    if (skip) {
      controls.add(Control.button("continue-anyway", true));
    }
    controls.add(Control.primary("retry", true));
    return controls;
  }

  private static List<Control> privacy() {
    List<Control> controls = new ArrayList<>();
    PRIVACY.forEach(box -> controls.add(new Control(box, Control.Kind.BOX, true, false)));
    controls.add(Control.button("learn-more", true));
    controls.add(Control.primary("accept", true));
    return controls;
  }

  private static List<Control> hello(World world) {
    return world.around().policies().hello() == Hello.OFFERED
        ? List.of(Control.button("skip", true), Control.primary("ok", true))
        : List.of(Control.primary("ok", true));
  }

  private static boolean hybrid(World world) {
    return world
        .state()
        .profile()
        .filter(copy -> copy.profile().joinType() == JoinType.HYBRID)
        .isPresent();
  }
}

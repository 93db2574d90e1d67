// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import oobesim.page.NetworkPage;
import oobesim.page.PageId;
import oobesim.page.ScreenId;
import oobesim.page.Selections;
import oobesim.provisioning.User;
import oobesim.provisioning.World;

/** Facts about what a person has chosen and typed. */
final class PageFacts {
  private static final PageId MENU = ScreenId.PROVISIONING_MENU;
  private static final PageId CHOICE = ScreenId.SETUP_CHOICE;

  static final List<Fact> ALL =
      List.of(
          new Fact(
              "win-pressed-four-times",
              "the left Windows key was released four times in a row on this page",
              w -> w.state().tally().winPresses() == 4),
          new Fact(
              "menu-opened-at-sign-in",
              "the provisioning menu was opened from the sign-in page",
              w -> w.state().tally().menuAtSignIn()),
          chosenKind("personal", "set up for personal use is chosen"),
          chosenKind("work", "set up for work or school is chosen"),
          new Fact(
              "device-name-valid",
              "the typed name can be a computer's: up to 15 letters, digits and hyphens",
              PageFacts::nameValid),
          new Fact(
              "local-name-empty",
              "no name was typed for the local account",
              w -> w.form().text("local-account/name").isBlank()),
          chosen("install-package", "the menu's package row is chosen"),
          chosen("pre-provision", "the menu's pre-provisioning row is chosen"),
          chosen("reset-device", "the menu's reset row is chosen"),
          new Fact(
              "network-key-fits",
              "the chosen network is open or its key was typed",
              NetworkPage::keyFits),
          new Fact("username-empty", "no user name was typed", w -> username(w).isEmpty()),
          new Fact(
              "username-known",
              "the user name is one of the profile's users",
              w -> user(w).isPresent()),
          new Fact(
              "username-other-organization",
              "the user name belongs to another tenant than the device",
              PageFacts::otherOrganization),
          new Fact(
              "password-fits",
              "what was typed is that user's made-up password, or the pass in its place",
              PageFacts::passwordFits));

  private PageFacts() {}

  /** The user whose name stands on the sign-in page. */
  static Optional<User> user(World world) {
    return world.around().users().stream().filter(named(username(world))).findFirst();
  }

  private static Predicate<User> named(String username) {
    return user -> user.upn().equalsIgnoreCase(username);
  }

  private static String username(World world) {
    return world.form().text("entra-signin/username").strip();
  }

  private static boolean passwordFits(World world) {
    return user(world)
        .flatMap(
            user ->
                world
                    .form()
                    .secret("entra-password/password")
                    .filter(entry -> entry.matches(SignOnFacts.signIn(user))))
        .isPresent();
  }

  private static boolean otherOrganization(World world) {
    String name = username(world);
    int at = name.indexOf('@');
    boolean strange =
        at >= 0 && world.around().users().stream().noneMatch(sameDomain(name.substring(at)));
    return strange || guest(world);
  }

  /** A device without a profile belongs to nobody yet. */
  private static boolean guest(World world) {
    return world.state().profile().isPresent()
        && user(world)
            .filter(user -> !world.around().circumstances().of(user).homeTenant().isEmpty())
            .isPresent();
  }

  private static Predicate<User> sameDomain(String domain) {
    String end = domain.toLowerCase(Locale.ROOT);
    return user -> user.upn().toLowerCase(Locale.ROOT).endsWith(end);
  }

  private static boolean nameValid(World world) {
    String name = world.form().text("device-name/name").strip();
    return name.matches("[A-Za-z0-9-]{1,15}") && !name.matches("\\d+");
  }

  private static Fact chosenKind(String option, String meaning) {
    return new Fact(
        "chosen." + option, meaning, w -> Selections.chosen(CHOICE, w).equals(Optional.of(option)));
  }

  private static Fact chosen(String option, String meaning) {
    return new Fact(
        "chosen." + option, meaning, w -> Selections.chosen(MENU, w).equals(Optional.of(option)));
  }
}

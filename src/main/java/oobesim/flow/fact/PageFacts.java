// SPDX-License-Identifier: Apache-2.0
package oobesim.flow.fact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import oobesim.page.NetworkPage;
import oobesim.page.ScreenId;
import oobesim.page.Selections;
import oobesim.provisioning.World;
import oobesim.provisioning.around.User;

/** Facts about what a person has chosen and typed. */
public final class PageFacts {
  /** How the names begin of facts that tell what is chosen on a page. */
  public static final String CHOSEN = "chosen.";

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]{1,15}");
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final ScreenId MENU = ScreenId.PROVISIONING_MENU;
  private static final ScreenId CHOICE = ScreenId.SETUP_CHOICE;

  /** In the order of the documentation. */
  public static final List<Fact> ALL =
      List.of(
          new Fact("win-pressed-four-times", w -> w.state().tally().winPresses() == 4),
          new Fact("menu-opened-at-sign-in", w -> w.state().tally().menuAtSignIn()),
          chosenKind("personal"),
          chosenKind("work"),
          new Fact("device-name-valid", PageFacts::nameValid),
          new Fact("local-name-empty", w -> w.form().text("local-account/name").isBlank()),
          chosen("install-package"),
          chosen("pre-provision"),
          chosen("reset-device"),
          new Fact("network-key-fits", NetworkPage::keyFits),
          new Fact("username-empty", w -> username(w).isEmpty()),
          new Fact("username-known", w -> user(w).isPresent()),
          new Fact("username-other-organization", PageFacts::otherOrganization),
          new Fact("password-fits", PageFacts::passwordFits));

  private PageFacts() {}

  /** The user whose name stands on the sign-in page. */
  public static Optional<User> user(World world) {
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
    return NAME.matcher(name).matches() && !DIGITS.matcher(name).matches();
  }

  private static Fact chosenKind(String option) {
    return new Fact(CHOSEN + option, w -> Selections.chosen(CHOICE, w).equals(Optional.of(option)));
  }

  private static Fact chosen(String option) {
    return new Fact(CHOSEN + option, w -> Selections.chosen(MENU, w).equals(Optional.of(option)));
  }
}

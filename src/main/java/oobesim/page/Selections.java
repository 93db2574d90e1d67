// SPDX-License-Identifier: Apache-2.0
package oobesim.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import oobesim.provisioning.World;

/** Which rows a list has and which of them is chosen, on each screen that has one. */
public final class Selections {
  private Selections() {}

  /** The rows of a screen's list in order, empty for a screen without one. */
  public static List<String> options(ScreenId screen, World world) {
    return switch (screen.value()) {
      case "language", "keyboard-second-language" -> OptionLists.LANGUAGES;
      case "region" -> OptionLists.regions(OptionLists.regionOf(imageLocale(world)));
      case "keyboard", "keyboard-second-layout" -> OptionLists.KEYBOARDS;
      case "network" -> NetworkPage.options(world);
      case "provisioning-menu" -> List.of("install-package", "pre-provision", "reset-device");
      case "setup-choice" -> List.of("personal", "work");
      default -> List.of();
    };
  }

  /**
   * The chosen row: the person's choice, else the one that is chosen when the page opens. The menu
   * and the network page open with nothing chosen.
   */
  public static Optional<String> chosen(ScreenId screen, World world) {
    Optional<String> choice = world.form().selection(screen.value());
    return choice.isPresent() ? choice : atFirst(screen, world);
  }

  private static Optional<String> atFirst(ScreenId screen, World world) {
    String locale = imageLocale(world);
    return switch (screen.value()) {
      case "language" -> Optional.of(OptionLists.LANGUAGES.contains(locale) ? locale : "en-us");
      case "region" -> Optional.of(OptionLists.regionOf(locale));
      case "keyboard" -> Optional.of(OptionLists.keyboardOf(locale));
      case "keyboard-second-language" -> Optional.of(OptionLists.LANGUAGES.getFirst());
      case "keyboard-second-layout" -> Optional.of(layoutOfSecondLanguage(world));
      case "network" -> NetworkPage.connected(world);
      case "provisioning-menu" -> preselectedRow(world);
      case "setup-choice" -> Optional.of("personal");
      default -> Optional.empty();
    };
  }

  /** Windows 10 opens the menu with its first row chosen, so a hasty Continue is a wrong choice. */
  private static Optional<String> preselectedRow(World world) {
    return switch (world.around().windows().version()) {
      case WINDOWS_10 -> Optional.of("install-package");
      case WINDOWS_11 -> Optional.empty();
    };
  }

  private static String layoutOfSecondLanguage(World world) {
    return world
        .form()
        .selection("keyboard-second-language")
        .map(OptionLists::keyboardOf)
        .orElse("us");
  }

  private static String imageLocale(World world) {
    return world.around().windows().locale().toLowerCase(Locale.ROOT);
  }
}

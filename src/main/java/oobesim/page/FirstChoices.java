// SPDX-License-Identifier: Apache-2.0
package oobesim.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import oobesim.provisioning.World;

/** What the first pages' lists open with: what fits the image's language and region. */
final class FirstChoices {
  private FirstChoices() {}

  static Optional<String> language(World world) {
    return Optional.of(OptionLists.languageOf(imageLocale(world)));
  }

  static List<String> regions(World world) {
    return OptionLists.regions(OptionLists.regionOf(imageLocale(world)));
  }

  static Optional<String> region(World world) {
    return Optional.of(OptionLists.regionOf(imageLocale(world)));
  }

  static Optional<String> keyboard(World world) {
    return Optional.of(OptionLists.keyboardOf(imageLocale(world)));
  }

  static Optional<String> secondLanguage(World world) {
    return Optional.of(OptionLists.LANGUAGES.getFirst());
  }

  static Optional<String> secondLayout(World world) {
    return Optional.of(
        world
            .form()
            .selection(ScreenId.KEYBOARD_SECOND_LANGUAGE.value())
            .map(OptionLists::keyboardOf)
            .orElse("us"));
  }

  private static String imageLocale(World world) {
    return world.around().windows().locale().toLowerCase(Locale.ROOT);
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.page;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import oobesim.provisioning.ProfileCopy;
import oobesim.provisioning.World;

/** Which boxes and switches are on: what a person decided, else what the page opens with. */
public final class Ticks {
  /**
   * Regions where nothing is decided beforehand: the EEA, the United Kingdom, Switzerland, Brazil,
   * Canada, South Korea. Source: OOBE pages of Windows 11 build 26200 (observed). Everywhere else
   * the switches open as on, which published guides to Windows 10 and 11 report.
   */
  private static final Set<String> ASKED_FIRST =
      Set.of(
          "at", "be", "bg", "hr", "cy", "cz", "dk", "ee", "fi", "fr", "de", "gr", "hu", "ie", "it",
          "lv", "lt", "lu", "mt", "nl", "pl", "pt", "ro", "sk", "si", "es", "se", "is", "li", "no",
          "gb", "ch", "br", "ca", "kr");

  private Ticks() {}

  /** Whether a box of a screen is ticked; one that nobody has touched is as the page opens. */
  public static boolean ticked(World world, PageId screen, String box) {
    Boolean decided = world.form().boxes().get(screen.place(box));
    return decided == null ? atFirst(world, screen, box) : decided;
  }

  private static boolean atFirst(World world, PageId screen, String box) {
    return screen == ScreenId.PRIVACY
        && AccountPages.PRIVACY.contains(box)
        && !ASKED_FIRST.contains(region(world));
  }

  /** The region that was chosen, that the profile has set, or that the image is for. */
  private static String region(World world) {
    Optional<String> chosen = world.state().choices().region();
    return chosen
        .or(() -> world.state().profile().flatMap(Ticks::set))
        .orElseGet(() -> OptionLists.regionOf(world.around().windows().locale()));
  }

  private static Optional<String> set(ProfileCopy copy) {
    return Optional.of(copy.profile().oobe().locale())
        .filter(Ticks::namesRegion)
        .map(OptionLists::regionOf);
  }

  private static boolean namesRegion(String locale) {
    return !Locale.forLanguageTag(locale).getCountry().isEmpty();
  }
}

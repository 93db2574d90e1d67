// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import oobesim.i18n.Phrase;
import oobesim.page.ScreenId;

/** What people call a screen: by its title, and where it has none by what it is. */
public final class ScreenNames {
  private static final String BUNDLE = "explain";

  /** Those that may be without a title. */
  private static final Set<ScreenId> NAMED =
      EnumSet.of(
          ScreenId.OFF,
          ScreenId.BOOT,
          ScreenId.REBOOTING,
          ScreenId.JUST_A_MOMENT,
          ScreenId.CHECKING_UPDATES,
          ScreenId.FINISHING,
          ScreenId.ENTRA_PASSWORD,
          ScreenId.ENTRA_PASSWORD_LATE,
          ScreenId.LOCK_SCREEN,
          ScreenId.QUALITY_UPDATE,
          ScreenId.DESKTOP,
          ScreenId.RESETTING);

  private ScreenNames() {}

  /** The name of a screen; its title is in the language of the device. */
  public static Phrase of(Screen screen) {
    return screen.topic().map(Phrase::verbatim).orElseGet(() -> untitled(screen));
  }

  private static Phrase untitled(Screen screen) {
    return screen.id() instanceof ScreenId known && NAMED.contains(known)
        ? Phrase.of(BUNDLE, "page." + known.value())
        : Phrase.verbatim(byId(screen.id().value().replace('-', ' ')));
  }

  /** The name within a sentence, where a title stands between quotation marks. */
  public static Phrase quoted(Screen screen) {
    return Phrase.of(BUNDLE, "page", "name", of(screen));
  }

  private static String byId(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}

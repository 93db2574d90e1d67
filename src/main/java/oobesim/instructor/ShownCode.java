// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import java.util.Locale;
import java.util.Optional;
import oobesim.provisioning.Failure;
import oobesim.provisioning.World;
import oobesim.screen.Screen;
import oobesim.screen.ScreenText;

/** The result code that an error page shows, so that it can be looked up. */
public final class ShownCode {
  private ShownCode() {}

  /** The code of the last failure if the screen shows it, in the catalogue's writing. */
  public static Optional<String> of(Screen screen, World world) {
    return world
        .state()
        .failure()
        .map(Failure::code)
        .filter(code -> !code.isEmpty() && shows(screen, code));
  }

  /** Some pages leave out the {@code 0x}, and most write small letters. */
  private static boolean shows(Screen screen, String code) {
    String digits = code.toLowerCase(Locale.ROOT).replaceFirst("^0x", "");
    return ScreenText.texts(screen).stream()
        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(digits));
  }
}

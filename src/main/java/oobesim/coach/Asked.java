// SPDX-License-Identifier: Apache-2.0
package oobesim.coach;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import oobesim.page.Outcome;
import oobesim.page.PageId;
import oobesim.page.ScreenId;

/** What a help desk asks somebody who has a page before them, by the kind of the page. */
enum Asked {
  /** A device that shows nothing yet. */
  DARK(ScreenId.OFF, ScreenId.BOOT, ScreenId.REBOOTING, ScreenId.JUST_A_MOMENT),
  /** A page that a profile may hide, so that its being there says something. */
  FIRST_PAGES(
      ScreenId.LANGUAGE,
      ScreenId.REGION,
      ScreenId.KEYBOARD,
      ScreenId.KEYBOARD_SECOND,
      ScreenId.EULA,
      ScreenId.DEVICE_NAME,
      ScreenId.SETUP_CHOICE,
      ScreenId.LOCAL_ACCOUNT),
  /** How the device is connected. */
  NETWORK(ScreenId.NETWORK, ScreenId.NETWORK_LOST),
  /** Somebody is to sign in. */
  SIGN_IN(
      ScreenId.ENTRA_SIGNIN,
      ScreenId.ENTRA_PASSWORD,
      ScreenId.ENTRA_SIGNIN_LATE,
      ScreenId.ENTRA_PASSWORD_LATE,
      ScreenId.MFA,
      ScreenId.ACCESS_BLOCKED,
      ScreenId.WEB_SIGNIN,
      ScreenId.DOMAIN_SIGNIN,
      ScreenId.LOCK_SCREEN),
  /** The technician's way begins. */
  MENU(ScreenId.PROVISIONING_MENU, ScreenId.ASSOCIATION_MENU),
  /** What the device is going to be. */
  INFORMATION(ScreenId.PREPROV_LANDING, ScreenId.ASSOCIATION_INFORMATION),
  /** Something is being installed. */
  PROGRESS(ScreenId.ESP, ScreenId.DP_PROGRESS),
  /** The technician's part is done. */
  SEALING(ScreenId.PREPROV_SUCCESS),
  /** The user's part is done. */
  WORKING(ScreenId.DESKTOP, ScreenId.HELLO_SETUP, ScreenId.PIN_SETUP),
  /** Something has failed. */
  FAILURE;

  private static final Map<ScreenId, Asked> BY_SCREEN = new EnumMap<>(ScreenId.class);

  static {
    for (Asked asked : values()) {
      asked.screens.forEach(screen -> BY_SCREEN.put(screen, asked));
    }
  }

  private final List<ScreenId> screens;

  Asked(ScreenId... screens) {
    this.screens = List.of(screens);
  }

  /** What is asked about a page, empty where nobody would ask anything. */
  static Optional<Asked> about(PageId page) {
    return page.outcome() == Outcome.FAILED
        ? Optional.of(FAILURE)
        : ScreenId.named(page.value()).map(BY_SCREEN::get);
  }

  /** The word in keys of texts. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor.station;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import oobesim.page.PageId;
import oobesim.page.ScreenId;

/**
 * A stage of the flow as a trainer speaks of it: always these ten, in this order.
 *
 * <p>A stage is a group of pages. A page that belongs to none, such as a wait or a window over
 * another page, belongs to whatever stage it comes in.
 */
public enum FlowStage {
  /** The device is off or starts. */
  POWER_ON(ScreenId.OFF, ScreenId.BOOT),
  /** Language, region, keyboards. */
  BASICS(
      ScreenId.LANGUAGE,
      ScreenId.REGION,
      ScreenId.KEYBOARD,
      ScreenId.KEYBOARD_SECOND,
      ScreenId.KEYBOARD_SECOND_LANGUAGE,
      ScreenId.KEYBOARD_SECOND_LAYOUT),
  /** The choice of a network. */
  NETWORK(ScreenId.NETWORK, ScreenId.NETWORK_LOST),
  /** Updates and what comes before an account is asked for. */
  UPDATES(ScreenId.CHECKING_UPDATES),
  /** The account, and what stands between it and the enrolment. */
  SIGN_IN(
      ScreenId.EULA,
      ScreenId.DEVICE_NAME,
      ScreenId.SETUP_CHOICE,
      ScreenId.LOCAL_ACCOUNT,
      ScreenId.SETUP_ERROR,
      ScreenId.ENTRA_SIGNIN,
      ScreenId.ENTRA_PASSWORD,
      ScreenId.MFA,
      ScreenId.ACCESS_BLOCKED,
      ScreenId.TERMS_OF_USE),
  /** What five presses of the Windows key open. */
  MENU(
      ScreenId.PROVISIONING_MENU,
      ScreenId.PACKAGE_ENTRY,
      ScreenId.ASSOCIATION_MENU,
      ScreenId.ASSOCIATION_INFORMATION,
      ScreenId.ASSOCIATION_COMPLETE),
  /** What the technician is about to prepare. */
  LANDING(ScreenId.PREPROV_LANDING),
  /** The status page, or the page of device preparation. */
  STATUS_PAGE(ScreenId.ESP, ScreenId.DP_PROGRESS),
  /** How it ended for whoever prepares the device. */
  RESULT(
      ScreenId.PREPROV_SUCCESS,
      ScreenId.PREPROV_FAILURE,
      ScreenId.DP_COMPLETE,
      ScreenId.DP_ERROR,
      ScreenId.RESET_FAILED),
  /** The first sign-on, and what a user meets up to the desktop. */
  USERS_PART(
      ScreenId.FINISHING,
      ScreenId.ENTRA_SIGNIN_LATE,
      ScreenId.ENTRA_PASSWORD_LATE,
      ScreenId.STAY_SIGNED_IN,
      ScreenId.ALL_SET,
      ScreenId.LOCK_SCREEN,
      ScreenId.DOMAIN_SIGNIN,
      ScreenId.WEB_SIGNIN,
      ScreenId.RESTORE,
      ScreenId.PRIVACY,
      ScreenId.HELLO_SETUP,
      ScreenId.QUALITY_UPDATE,
      ScreenId.DESKTOP);

  private final Set<ScreenId> pages;

  FlowStage(ScreenId first, ScreenId... more) {
    pages = EnumSet.of(first, more);
  }

  /** The stage of a page, empty for one that stays in the stage it comes in. */
  public static Optional<FlowStage> of(PageId page) {
    return Stream.of(values()).filter(stage -> stage.holds(page)).findFirst();
  }

  private boolean holds(PageId page) {
    return page instanceof ScreenId screen && pages.contains(screen);
  }

  /** Its pages, in the order of the documentation. */
  public Set<ScreenId> pages() {
    return EnumSet.copyOf(pages);
  }

  /** Stable kebab-case name, the key of its words. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

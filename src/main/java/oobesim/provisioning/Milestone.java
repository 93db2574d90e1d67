// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Something that a device has behind it and that decides what comes later. */
public enum Milestone {
  /** Device preparation was finished in an earlier half. */
  PREPARED,
  /** Joined and enrolled: it need not be done again until Windows is reset. */
  ENROLLED,
  /** The service had no profile when it was asked, and the device keeps that answer. */
  BLANK_PROFILE,
  /** Somebody set the clock by the time service. */
  CLOCK_SET,
  /** The offline domain join was applied. */
  DOMAIN_JOINED,
  /** A restart after Device setup took the sign-in with it. */
  RESTARTED_IN_SETUP,
  /** A user's own session runs: the user part of the status page. */
  USER_SESSION,
  /** A hybrid user's late cloud sign-in registered the device for that user. */
  ENTRA_REGISTERED,
  /** Account setup is done and the user has signed out. */
  ACCOUNT_READY,
  /** Windows was put back to its first start in this run. */
  WINDOWS_RESET,
  /** Autopilot Reset: joined and enrolled already, everything else gone. */
  AUTOPILOT_RESET,
  /** The power went while a status page was open. */
  STATUS_PAGE_OPEN,
  /** The power went while the device preparation page was at work. */
  PREPARATION_PAGE_OPEN,
  /** A command of the console has asked for a restart that has not begun. */
  RESTART_ASKED,
  /** A command of the console lets the network page be left without a network. */
  NETWORK_BYPASSED,
  /** Somebody of another organisation has tried to sign in. */
  FOREIGN_ACCOUNT,
  /** The sign-in page was left for another account. */
  SIGN_IN_LEFT,
  /** Change account has led out of Autopilot: no profile is asked for until Windows is reset. */
  AUTOPILOT_LEFT,
  /** The enrolment waits for a second factor that nobody asks for. */
  ENROLMENT_WAITING,
  /** The device's part of OOBE is done: what comes after it resumes when the power was cut. */
  DEVICE_PART_DONE,
  /** The privacy page has its answers. */
  PRIVACY_SETTLED,
  /** The quality updates at the end of OOBE are installed. */
  QUALITY_UPDATED,
  /** The tag file that switches the console of OOBE off was written. */
  CONSOLE_TAGGED,
  /** Windows has started with that file, so the console is off. */
  CONSOLE_OFF,
  /** The sign-on has lost its way to sign in at a web page. */
  WEB_SIGN_IN_GONE,
  /** Retry was pressed: once the profile is there, provisioning begins by itself. */
  RETRYING,
  /** Device association has tied the device to the tenant; the firmware keeps it. */
  ASSOCIATED,
  /** The desktop was reached. */
  DESKTOP;

  /** The kebab-case id. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The ids of all milestones. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(Milestone::id).toList();
  }

  /** The milestone of an id, if there is one. */
  public static Optional<Milestone> named(String id) {
    return Arrays.stream(values()).filter(one -> one.id().equals(id)).findFirst();
  }

  /** The milestone of an id. Throws for an unknown one, which a reader has ruled out. */
  public static Milestone of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import oobesim.flow.FailureEntry;

/** Where in a deployment something fails, in the order in which a device gets there. */
public enum Stage {
  /** Power, first pages, network. */
  START("start", "network", "without-network", "association"),
  /** The device asks for its profile. */
  PROFILE("profile-download"),
  /** The work or school sign-in. */
  SIGN_IN("sign-in", "entra-signin", "entra-signin-request", "conditional-access", "terms-of-use"),
  /** Join and enrolment by a user, domain join. */
  JOIN("joining", "domain-join", "hybrid-connectivity"),
  /** The technician's landing page. */
  LANDING("preprov-landing"),
  /** First category of the status page: TPM, join and enrolment by the device. */
  DEVICE_PREPARATION("device-preparation"),
  /** Second category of the status page, and what concerns it as a whole. */
  DEVICE_SETUP("device-setup", "app", "esp"),
  /** Between the technician's half and the user's. */
  HAND_OVER("technician-end", "user-flow-start"),
  /** The first sign-on to Windows. */
  SIGN_ON("domain-signin", "sign-on", "sign-on-page", "first-sign-in", "lock-screen"),
  /** Third category of the status page. */
  ACCOUNT_SETUP("account-setup"),
  /** Quality updates and the desktop. */
  END("quality-update", "desktop"),
  /** The one page of device preparation. */
  PREPARATION_PAGE("dp-progress"),
  /** Autopilot Reset. */
  RESET("reset-failed"),
  /** Nothing of it is seen on the device. */
  UNSEEN("unseen"),
  /** A place of somebody's own chart. */
  ELSEWHERE,
  /** Import and synchronisation, before there is a device on the bench. */
  IMPORT("import", "sync");

  private final List<String> places;

  Stage(String... places) {
    this.places = List.of(places);
  }

  /** The stage of a failure's main place. */
  public static Stage of(FailureEntry entry) {
    String place = entry.place().split("/", 2)[0];
    return Stream.of(values())
        .filter(stage -> stage.places.contains(place))
        .findFirst()
        .orElse(ELSEWHERE);
  }

  /** Stable kebab-case name, the key of its words. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

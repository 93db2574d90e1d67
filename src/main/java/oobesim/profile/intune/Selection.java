// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import oobesim.document.Json;

/**
 * How many may be selected in the portal. What a device does with more is not documented: all are
 * taken.
 *
 * @param variant what is selected, as findings name it
 * @param most how many
 */
record Selection(String variant, int most) {
  /** Apps that a status page waits for. Source: Enrollment Status Page documentation. */
  static final Selection BLOCKING = new Selection("blocking", 100);

  /** Apps of a device preparation policy. Source: its documentation, since January 2026. */
  static final Selection APPS = new Selection("apps", 25);

  /** Scripts of a device preparation policy. Source: its documentation. */
  static final Selection SCRIPTS = new Selection("scripts", 10);

  void judge(int selected, Json at, Findings findings) {
    if (selected > most) {
      findings.addOf(FindingCode.TOO_MANY_SELECTED, variant, at, "number", selected, "most", most);
    }
  }
}

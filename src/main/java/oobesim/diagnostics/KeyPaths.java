// SPDX-License-Identifier: Apache-2.0
package oobesim.diagnostics;

/** Where the keys stand, in the letter case of the real dump. */
final class KeyPaths {
  static final String PROVISIONING = "software\\microsoft\\provisioning";
  static final String AUTOPILOT = PROVISIONING + "\\Diagnostics\\Autopilot";
  static final String SETTINGS = PROVISIONING + "\\AutopilotSettings";
  static final String ENROLLMENTS = "software\\microsoft\\enrollments";
  static final String TRACKING =
      "Software\\Microsoft\\Windows\\Autopilot\\EnrollmentStatusTracking";
  static final String SNAPSHOTS = TRACKING + "\\ESPTrackingInfo\\Diagnostics";
  static final String PACKAGES = "Software\\Microsoft\\EnterpriseDesktopAppManagement";
  static final String OFFICE = "Software\\Microsoft\\OfficeCSP";
  static final String AGENT = "Software\\Microsoft\\IntuneManagementExtension";

  /** The owner of what is installed for everybody. */
  static final String NO_SID = "S-0-0-00-0000000000-0000000000-000000000-000";

  /** The user of what is installed for everybody. */
  static final String NO_USER = "00000000-0000-0000-0000-000000000000";

  private KeyPaths() {}
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.rows;

import static oobesim.rows.Row.row;

import java.util.List;

/** The profile is a file on a device that was set up anew. */
final class ExistingDevices {
  private static final String FILE = "existing-devices";
  private static final String SHOWS_ALL = "offlineProfile = {\"CloudAssignedOobeConfig\": 0}";
  private static final String HIDES_BOTH = "offlineProfile = {\"CloudAssignedOobeConfig\": 20}";

  private static final String NOBODYS =
      "offlineProfile = {\"CloudAssignedOobeConfig\": 20, \"CloudAssignedTenantId\": null,"
          + " \"CloudAssignedTenantDomain\": \"contoso.com\"}";

  static final List<Row> ROWS =
      List.of(
          row("A file on an unregistered device makes it a user-driven Autopilot device")
              .given(FILE)
              .when("user goes to desktop")
              .then("came entra-signin < esp < desktop", "never setup-choice", "never device-name"),
          row("A file in UTF-16 or under another name is ignored")
              .given("existing-devices-unreadable")
              .when("user goes to setup-choice")
              .then("came eula < device-name < setup-choice", "no profile"),
          row("A file in UTF-16 or under another name is ignored")
              .given(FILE, "offlineProfileReadable = false")
              .when("user goes to setup-choice")
              .then("no profile"),
          row("A profile from the service wins over the file")
              .given("preprovisioning-entra", SHOWS_ALL)
              .when("user goes to entra-signin")
              .then("profile Contoso Bench", "never eula"),
          row("The file counts where the service has no profile")
              .given("preprovisioning-entra", HIDES_BOTH, "deploymentProfile = null")
              .when("user goes to entra-signin")
              .then("never setup-choice", "never eula"),
          row("Bits 4 and 16 of the file hide privacy and license terms")
              .given(FILE, HIDES_BOTH)
              .when("user goes to desktop")
              .then("never eula", "never privacy"),
          row("Without bits 4 and 16 privacy and license terms show")
              .given(FILE, SHOWS_ALL)
              .when("user goes to desktop")
              .then("came eula < entra-signin < esp < privacy < desktop"),
          row("Bit 16 alone hides the license terms only")
              .given(FILE, "offlineProfile = {\"CloudAssignedOobeConfig\": 16}")
              .when("user goes to desktop")
              .then("never eula", "came esp < privacy < desktop"),
          row("A file that says null for its tenant shows no company's name at the sign-in")
              .given(FILE, NOBODYS)
              .when("user goes to entra-signin")
              .then("no text Contoso", "no text contoso", "never setup-choice", "never eula"),
          row("Where the first run was started too often Autopilot does not run, nor is the file"
                  + " read")
              .given(FILE, "device.oobeRestarts = 9")
              .when("user goes to setup-choice")
              .then("no profile", "came language < eula < setup-choice", "never region"),
          row("Join method 1 of the file joins the domain")
              .given(
                  FILE,
                  "offlineProfile = {\"CloudAssignedOobeConfig\": 20,"
                      + " \"CloudAssignedDomainJoinMethod\": 1}",
                  "domainJoinProfile = {\"computerNameStaticPrefix\": \"CTO-\","
                      + " \"activeDirectoryDomainName\": \"contoso.com\"}")
              .when("user goes to lock-screen")
              .then("came entra-signin < rebooting < esp < lock-screen", "named CTO-.+"),
          row("A device with a file cannot be pre-provisioned")
              .given(FILE)
              .when("technician goes to preprov-failure")
              .then("failure no-autopilot-profile"));

  private ExistingDevices() {}
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.rows;

import static oobesim.rows.Row.row;

import java.util.List;

/** Device association: the tie to the tenant that needs no registration, on Windows 11. */
final class DeviceAssociation {
  private static final String POLICY = "device-preparation";
  private static final String PERSONAL = "tenant.restrictions.personal = block";
  private static final String ASSOCIATED = "registration.associated = true";

  static final List<Row> ROWS =
      List.of(
          row("The block on personal devices strikes a device that nobody associated")
              .on("11")
              .given(POLICY, PERSONAL)
              .when("user goes to setup-error")
              .then("failure personal-windows-blocked 0x80180014"),
          row("An associated device counts as corporate and passes the block on personal devices")
              .on("11")
              .given(POLICY, PERSONAL, ASSOCIATED)
              .when("user goes to desktop")
              .then("no failure", "came dp-progress < dp-complete < desktop"));

  private DeviceAssociation() {}
}

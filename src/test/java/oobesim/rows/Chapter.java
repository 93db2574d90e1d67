// SPDX-License-Identifier: Apache-2.0
package oobesim.rows;

import java.util.List;

/**
 * A part of the specification.
 *
 * @param name its heading on the page of behaviours
 * @param rows its rows in order
 */
record Chapter(String name, List<Row> rows) {
  static final List<Chapter> ALL =
      List.of(
          new Chapter("First pages and network", FirstPages.ROWS),
          new Chapter("Windows key and menu", TechnicianMenu.ROWS),
          new Chapter("Landing page and result", TechnicianPages.ROWS),
          new Chapter("The technician's half and what goes wrong", TechnicianMistakes.ROWS),
          new Chapter("The user's half, Entra join", UserAfterTechnician.ROWS),
          new Chapter("Both halves, hybrid join", HybridJoin.ROWS),
          new Chapter("User-driven", UserDriven.ROWS),
          new Chapter("Self-deploying", SelfDeploying.ROWS),
          new Chapter("Existing devices", ExistingDevices.ROWS),
          new Chapter("Autopilot Reset", AutopilotReset.ROWS),
          new Chapter("Device preparation", DevicePreparation.ROWS),
          new Chapter("Without a profile", WithoutProfile.ROWS),
          new Chapter("Names and versions", NamesOfTheTime.ROWS),
          new Chapter("Status page", StatusPage.ROWS),
          new Chapter("Settings of the status page", StatusPageSettings.ROWS));

  /** The titles of its rows, each once. */
  List<String> titles() {
    return rows.stream().map(Row::title).distinct().toList();
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.rows;

import java.util.List;

/**
 * A part of the specification.
 *
 * @param name its heading on the page of behaviours
 * @param source where its behaviours are told
 * @param rows its rows in order
 */
record Chapter(String name, String source, List<Row> rows) {
  private static final String OBSERVED = "OOBE pages of Windows 11 build 26200 (observed)";
  private static final String ESP = "Enrollment Status Page documentation";

  static final List<Chapter> ALL =
      List.of(
          new Chapter(
              "First pages and network",
              "Autopilot tutorial: network connectivity; " + OBSERVED,
              FirstPages.ROWS),
          new Chapter(
              "Windows key and menu",
              "Pre-provisioning tutorial: technician flow; " + OBSERVED,
              TechnicianMenu.ROWS),
          new Chapter(
              "Landing page and result",
              "Pre-provisioning tutorial: technician flow; " + OBSERVED,
              TechnicianPages.ROWS),
          new Chapter(
              "The technician's half and what goes wrong",
              "Pre-provisioning tutorial: technician flow; Autopilot known issues",
              TechnicianMistakes.ROWS),
          new Chapter(
              "The user's half, Entra join",
              "Pre-provisioning tutorial: user flow, Entra join",
              UserAfterTechnician.ROWS),
          new Chapter(
              "Both halves, hybrid join",
              "Pre-provisioning tutorial: technician flow, hybrid join; Pre-provisioning tutorial:"
                  + " user flow, hybrid join",
              HybridJoin.ROWS),
          new Chapter(
              "User-driven",
              "User-driven tutorial: Entra join; User-driven tutorial: hybrid join",
              UserDriven.ROWS),
          new Chapter("Self-deploying", "Self-deploying tutorial", SelfDeploying.ROWS),
          new Chapter("Existing devices", "Autopilot for existing devices", ExistingDevices.ROWS),
          new Chapter(
              "Autopilot Reset", "Windows Autopilot Reset documentation", AutopilotReset.ROWS),
          new Chapter(
              "Device preparation",
              "Autopilot device preparation documentation; " + OBSERVED,
              DevicePreparation.ROWS),
          new Chapter(
              "Restore, privacy and updates at the end",
              "Windows Backup for Organizations documentation; Autopilot device preparation"
                  + " documentation; reports of people (observed)",
              RestoreAndPrivacy.ROWS),
          new Chapter(
              "Without a profile",
              "Autopilot FAQ and troubleshooting; " + OBSERVED,
              WithoutProfile.ROWS),
          new Chapter(
              "Without network, or registered beside a policy",
              "Hardware documentation: network in OOBE; Autopilot device preparation documentation;"
                  + " reports of people (observed)",
              WithoutNetwork.ROWS),
          new Chapter(
              "Names and versions",
              "The tutorials' notes on Windows 10 and Windows 11; " + OBSERVED,
              NamesOfTheTime.ROWS),
          new Chapter(
              "Where builds, makers and tenants differ",
              "The tutorials' tips; Autopilot known issues; " + OBSERVED,
              WhereBuildsDiffer.ROWS),
          new Chapter("Status page", ESP + "; " + OBSERVED, StatusPage.ROWS),
          new Chapter("Settings of the status page", ESP, StatusPageSettings.ROWS),
          new Chapter(
              "Desktop and lock screen",
              "User-driven tutorial: Entra join; Pre-provisioning tutorial: user flow, hybrid join",
              DesktopAndLock.ROWS),
          new Chapter(
              "Locks, PINs and passes",
              "Windows Hello for Business and Temporary Access Pass documentation; reports",
              LocksAndPins.ROWS),
          new Chapter(
              "Terms of use, accepted once",
              "Conditional Access documentation: terms of use",
              TermsOfUse.ROWS),
          new Chapter(
              "The PIN of Windows Hello",
              OBSERVED + "; Windows Hello for Business documentation",
              PinSetUp.ROWS),
          new Chapter(
              "Where policies and sources decide",
              ESP + "; Pre-provisioning tutorial: technician flow; " + OBSERVED,
              WhereSourcesDiffer.ROWS),
          new Chapter(
              "Editions of the documentation",
              "Pre-provisioning tutorial, editions of 2023 and of today",
              Editions.ROWS),
          new Chapter("Ways back", "The tutorials; " + OBSERVED, WaysBack.ROWS),
          new Chapter("Menus and prompts", OBSERVED, MenusAndPrompts.ROWS),
          new Chapter(
              "Later sign-ins",
              "Pre-provisioning tutorial: user flow, hybrid join; " + OBSERVED,
              LaterSignIns.ROWS),
          new Chapter(
              "Sign-in and access",
              "Autopilot known issues; Microsoft Entra integration with MDM; reports of people"
                  + " (observed)",
              SignInAndAccess.ROWS),
          new Chapter(
              "Work that goes on",
              "Enrollment Status Page documentation; reports of people (observed)",
              WorkThatGoesOn.ROWS),
          new Chapter("What never ends", ESP, StandingStill.ROWS),
          new Chapter(
              "What comes at the desktop",
              ESP + "; Autopilot device preparation documentation",
              AtTheDesktop.ROWS),
          new Chapter(
              "Companion app",
              "Microsoft's open sample WindowsAutopilotCompanion",
              CompanionApp.ROWS),
          new Chapter(
              "Device association",
              "Device association documentation of 2026-08",
              DeviceAssociation.ROWS),
          new Chapter("How long it takes", OBSERVED, HowLongItTakes.ROWS),
          new Chapter("Second looks", OBSERVED, SecondLooks.ROWS),
          new Chapter("Worse places", OBSERVED, WorsePlaces.ROWS),
          new Chapter("What is written down", OBSERVED, LogOfTheRun.ROWS),
          new Chapter("The same elsewhere", OBSERVED, TheSameElsewhere.ROWS),
          new Chapter("Begun anew", OBSERVED, BegunAnew.ROWS),
          new Chapter("Remembered", OBSERVED, Remembered.ROWS),
          new Chapter("Rare devices", OBSERVED, RareDevices.ROWS),
          new Chapter("Next door", OBSERVED, NextDoor.ROWS),
          new Chapter("Two things at once", ESP + "; " + OBSERVED, TwoThingsAtOnce.ROWS),
          new Chapter("One after the other", ESP + "; " + OBSERVED, OneAfterTheOther.ROWS));

  /** The titles of its rows, each once. */
  List<String> titles() {
    return rows.stream().map(Row::title).distinct().toList();
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import java.util.List;

/** The keys that only some scenarios ask about, and those that decide between sources. */
final class ScenarioFields {
  private static final Kind FLAG = new Kind.Flag();
  private static final Kind GROUP = new Kind.Group();

  /** In the order of the reference page. */
  static final List<Field> ALL =
      List.of(
          new Field("policies", GROUP, "", "policies that only some scenarios ask about"),
          new Field(
              "policies.hello",
              Kind.oneOf("off", "offered", "required"),
              "\"off\"",
              "Windows Hello at the end: not asked for, may be skipped, may not"),
          new Field(
              "policies.localReset",
              FLAG,
              "false",
              "CTRL+WIN+R at the lock screen starts Autopilot Reset"),
          new Field(
              "policies.restartInDeviceSetup",
              FLAG,
              "false",
              "a policy asks for a restart at the end of Device setup"),
          new Field(
              "policies.idleLockMinutes",
              new Kind.Whole(1, 1440, true),
              "null",
              "minutes of Account setup after which the device locks itself; null: never"),
          new Field(
              "policies.blockInStatusPage",
              new Kind.Whole(0, 7, true),
              "null",
              "raw bits of the page's exits: 1 reset, 2 try again, 4 continue; null: its settings"),
          new Field(
              "policies.remoteReset",
              FLAG,
              "false",
              "an administrator has asked for Autopilot Reset from afar: it begins at the desktop"),
          new Field("switches", GROUP, "", "which source is followed where sources disagree"),
          new Field("switches.azureAdNames", FLAG, "false", "texts say Azure AD, as until 2023"),
          new Field(
              "switches.registeredWithoutProfile",
              Kind.oneOf("default-profile", "plain-oobe"),
              "\"plain-oobe\"",
              "what a registered device without a profile gets"),
          new Field(
              "switches.signOut",
              Kind.oneOf("docs", "shipped"),
              "\"docs\"",
              "Sign out ends Account setup for all hybrid users, or administrators only"),
          new Field(
              "switches.languagePage",
              FLAG,
              "false",
              "the language page stands before the region page when no profile is known"),
          new Field(
              "switches.assignedUserEnforced", FLAG, "true", "only the assigned user may sign in"),
          new Field(
              "switches.signInIgnoresWinKey",
              FLAG,
              "false",
              "Windows 10, 2004 and 20H2: WIN x5 does nothing where a cable preset language and"
                  + " keyboard"),
          new Field(
              "switches.resetAsks",
              FLAG,
              "true",
              "Reset in the menu and on the status page asks first; newer builds begin at once"));

  private ScenarioFields() {}
}

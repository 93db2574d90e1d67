// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.setting;

import java.util.List;
import oobesim.provisioning.around.Hello;

/** The keys that only some scenarios ask about, and those that decide between sources. */
final class ScenarioFields {
  private static final Kind FLAG = new Kind.Flag();
  private static final Kind GROUP = new Kind.Group();

  /** In the order of the reference page. */
  static final List<Field> ALL =
      List.of(
          new Field("policies", GROUP, ""),
          new Field("policies.hello", Kind.oneOf(Hello.class), "\"off\""),
          new Field("policies.localReset", FLAG, "false"),
          new Field("policies.restartInDeviceSetup", FLAG, "false"),
          new Field("policies.idleLockMinutes", new Kind.Whole(1, 1440, true), "null"),
          new Field("policies.blockInStatusPage", new Kind.Whole(0, 7, true), "null"),
          new Field("policies.remoteReset", FLAG, "false"),
          new Field("switches", GROUP, ""),
          new Field("switches.azureAdNames", FLAG, "false"),
          new Field(
              "switches.registeredWithoutProfile",
              Kind.oneOf("default-profile", "plain-oobe"),
              "\"plain-oobe\""),
          new Field("switches.signOut", Kind.oneOf("docs", "shipped"), "\"docs\""),
          new Field("switches.languagePage", FLAG, "false"),
          new Field("switches.assignedUserEnforced", new Kind.Flag(true), "null"),
          new Field("switches.signInIgnoresWinKey", FLAG, "false"),
          new Field("switches.resetAsks", FLAG, "true"));

  private ScenarioFields() {}
}

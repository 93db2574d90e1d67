// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.setting;

import java.util.List;
import oobesim.provisioning.around.Conduct;

/** The keys that say how Windows conducts itself after the sign-in, at its locks and at results. */
final class ConductFields {
  private static final Kind FLAG = new Kind.Flag();

  /** In the order of the reference page. */
  static final List<Field> ALL =
      List.of(
          new Field("policies.skipUserStatusPage", FLAG, "false"),
          new Field("policies.skipDeviceStatusPage", FLAG, "false"),
          new Field("policies.webSignIn", FLAG, "true"),
          new Field("device.consoleTag", Kind.oneOf(Conduct.ConsoleTag.class), "\"none\""),
          new Field("switches.resetNeedsAdministrator", FLAG, "false"),
          new Field("switches.resultCode", Kind.oneOf("documented", "observed"), "\"documented\""),
          new Field("switches.retry", Kind.oneOf("provisions", "landing"), "\"provisions\""),
          new Field("switches.documentation", Kind.oneOf("current", "2023"), "\"current\""),
          new Field(
              "switches.changeAccount",
              Kind.oneOf("keeps-profile", "leaves-autopilot"),
              "\"keeps-profile\""));

  private ConductFields() {}
}

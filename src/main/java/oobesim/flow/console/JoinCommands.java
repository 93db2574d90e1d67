// SPDX-License-Identifier: Apache-2.0
package oobesim.flow.console;

import java.util.List;

/** What the device is joined to. */
final class JoinCommands {
  static final List<ConsoleCommand> ALL =
      List.of(
          Source.documented("Entra documentation: troubleshoot devices by dsregcmd")
              .command("dsregcmd", DeviceStatus::of));

  private JoinCommands() {}
}

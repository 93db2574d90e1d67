// SPDX-License-Identifier: Apache-2.0
package oobesim.flow.console;

import java.util.List;

/** What the device can reach, and by which way. */
final class NetworkCommands {
  static final List<ConsoleCommand> ALL =
      List.of(
          Source.reference().command("ipconfig", IpConfig::of),
          Source.reference().command("ping", Ping::of),
          Source.reference().command("nslookup", Ping::lookup),
          Source.documented("PowerShell reference: NetTCPIP")
              .powershell("test-netconnection tnc", Ping::test));

  private NetworkCommands() {}
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.flow.console;

import java.util.List;

/** What the device can reach, and by which way. */
final class NetworkCommands {
  static final List<ConsoleCommand> ALL =
      List.of(
          Source.reference()
              .command(
                  "ipconfig",
                  "the network cards: address, gateway, what is unplugged; `/all` name server and"
                      + " card numbers, too; addresses are made up",
                  IpConfig::of),
          Source.reference()
              .command(
                  "ping",
                  "whether a host answers: not found without internet, no answer where its group of"
                      + " endpoints is blocked",
                  Ping::of),
          Source.reference()
              .command("nslookup", "whether the name of a host is found", Ping::lookup),
          Source.documented("PowerShell reference: NetTCPIP")
              .powershell(
                  "test-netconnection tnc",
                  "whether a port of a host answers (`-Port`), else as `ping`",
                  Ping::test));

  private NetworkCommands() {}
}

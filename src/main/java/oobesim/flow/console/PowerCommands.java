// SPDX-License-Identifier: Apache-2.0
package oobesim.flow.console;

import java.util.List;
import java.util.Set;
import oobesim.provisioning.World;

/** What restarts the device or switches it off. */
final class PowerCommands {
  private static final Set<String> RESTART = Set.of("/r", "/g");
  private static final Set<String> OFF = Set.of("/s", "/p", "/sg");

  /** Options that only say how: by force, when, with which remark. */
  private static final Set<String> PLAIN = Set.of("/f", "/hybrid", "/soft");

  private static final Set<String> VALUED = Set.of("/t", "/c", "/d");

  static final List<ConsoleCommand> ALL =
      List.of(
          Source.documented("Autopilot FAQ and troubleshooting: shutdown /r /t 0")
              .command("shutdown", PowerCommands::shutdown),
          Source.documented("PowerShell reference: Restart-Computer")
              .powershell(
                  "restart-computer", (world, line) -> unlessArguments(line, new Effect.Restart())),
          Source.documented("PowerShell reference: Stop-Computer")
              .powershell(
                  "stop-computer", (world, line) -> unlessArguments(line, new Effect.SwitchOff())));

  private PowerCommands() {}

  private static Reply shutdown(World world, CommandLine line) {
    List<String> options = line.options();
    if (!understood(options)) {
      return Reply.said("usage-shutdown");
    }
    if (options.stream().anyMatch(RESTART::contains)) {
      return Reply.doing(new Effect.Restart());
    }
    if (options.stream().anyMatch(OFF::contains)) {
      return Reply.doing(new Effect.SwitchOff());
    }
    return Reply.said(options.contains("/a") ? "no-shutdown" : "usage-shutdown");
  }

  private static boolean understood(List<String> options) {
    for (int i = 0; i < options.size(); i++) {
      String option = options.get(i);
      if (VALUED.contains(option)) {
        i++;
        if (i == options.size() || option.equals("/t") && !options.get(i).matches("\\d{1,9}")) {
          return false;
        }
      } else if (!RESTART.contains(option)
          && !OFF.contains(option)
          && !PLAIN.contains(option)
          && !option.equals("/a")) {
        return false;
      }
    }
    return true;
  }

  private static Reply unlessArguments(CommandLine line, Effect effect) {
    return line.bare() || line.has("/force")
        ? Reply.doing(effect)
        : Reply.said("not-played", "command", line.typed() + " " + line.joined());
  }
}

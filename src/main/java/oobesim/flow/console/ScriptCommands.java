// SPDX-License-Identifier: Apache-2.0
package oobesim.flow.console;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import oobesim.provisioning.World;

/** PowerShell scripts: installed from the gallery, allowed, and only then of any use. */
final class ScriptCommands {
  /** What the gallery is known to have. */
  private static final List<String> GALLERY =
      List.of(
          "Get-AutopilotDiagnostics",
          "Get-AutopilotDiagnosticsCommunity",
          "Get-WindowsAutopilotInfo",
          "Get-WindowsAutopilotInfoCommunity");

  static final List<ConsoleCommand> ALL =
      List.of(
          Source.documented("PowerShell reference: Set-ExecutionPolicy")
              .powershell("set-executionpolicy", ScriptCommands::allow),
          Source.documented("PowerShell reference: PowerShellGet")
              .powershell("install-script", ScriptCommands::install),
          Source.observed("Get-AutopilotDiagnosticsCommunity 6.3")
              .powershell(
                  "get-autopilotdiagnosticscommunity get-autopilotdiagnostics",
                  (world, line) -> run(world, line, AutopilotReport.of(world))),
          Source.observed("Get-WindowsAutopilotInfo 3.9")
              .powershell(
                  "get-windowsautopilotinfo get-windowsautopilotinfocommunity",
                  (world, line) -> run(world, line, hash(world, line))));

  private ScriptCommands() {}

  private static Reply allow(World world, CommandLine line) {
    List<String> policies = line.arguments().stream().filter(Policies::known).toList();
    return policies.size() == 1
        ? Reply.doing(new Effect.AllowScripts(Policies.allows(policies.getFirst())))
        : Reply.said("usage-set-executionpolicy");
  }

  private static Reply install(World world, CommandLine line) {
    List<String> names = line.arguments().stream().filter(word -> !word.startsWith("-")).toList();
    if (names.size() != 1) {
      return Reply.said("usage-install-script");
    }
    if (!world.around().network().online()) {
      return Reply.said("no-gallery");
    }
    return named(names.getFirst())
        .map(
            script ->
                Reply.said("script-installed", "script", script).and(new Effect.Install(script)))
        .orElseGet(() -> Reply.said("no-script", "script", names.getFirst()));
  }

  private static Optional<String> named(String typed) {
    return GALLERY.stream().filter(script -> script.equalsIgnoreCase(typed)).findFirst();
  }

  private static Reply run(World world, CommandLine line, Reply reply) {
    boolean there =
        world.console().scripts().stream()
            .anyMatch(script -> script.toLowerCase(Locale.ROOT).equals(line.name()));
    if (!there) {
      return Reply.said("unknown", "command", line.typed());
    }
    return world.console().scriptsAllowed()
        ? reply
        : Reply.said("scripts-forbidden", "command", line.typed());
  }

  private static Reply hash(World world, CommandLine line) {
    String serial = world.around().device().serialNumber();
    return line.options().contains("/online")
        ? Reply.said("opens-window", "command", line.typed())
        : Reply.said("hash-read", "serial", serial);
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.flow.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import oobesim.provisioning.Identity;
import oobesim.provisioning.Shell;
import oobesim.provisioning.World;

/** What has to do with the console itself. */
final class ShellCommands {
  private static final Pattern VARIABLE = Pattern.compile("%(\\w+)%");
  private static final Set<String> SWITCHES = Set.of("/noprofile", "/nop", "/nologo", "/noexit");
  private static final Set<String> POLICIES = Set.of("/executionpolicy", "/exec", "/ex", "/ep");

  static final List<ConsoleCommand> ALL =
      List.of(
          Source.reference().command("help", ShellCommands::help),
          Source.reference().command("cls", (world, line) -> clear()),
          Source.powershell().powershell("clear-host clear", (world, line) -> clear()),
          Source.reference().command("exit", (world, line) -> Reply.doing(new Effect.Leave())),
          Source.reference().command("powershell", ShellCommands::powershell),
          Source.reference().command("cmd", ShellCommands::prompt),
          Source.reference().prompt("echo", ShellCommands::echo),
          Source.powershell()
              .powershell(
                  "write-output echo write-host",
                  (world, line) -> new Printout().raw(line.joined()).reply()),
          Source.reference().command("cd chdir", Folders::go),
          Source.powershell().powershell("set-location", Folders::go),
          Source.reference().command("dir", ShellCommands::files),
          Source.powershell().powershell("get-childitem ls", ShellCommands::files),
          Source.disputed("Windows Insider notes on build 26200.5516")
              .command("oobe\\bypassnro bypassnro", ShellCommands::bypass));

  private ShellCommands() {}

  private static Reply clear() {
    return Reply.doing(new Effect.Clear());
  }

  private static Reply help(World world, CommandLine line) {
    Printout out = new Printout().said("help");
    StringBuilder row = new StringBuilder();
    for (ConsoleCommand command : CommandTable.played()) {
      if (command.shells().contains(world.console().shell())) {
        if (row.length() + command.name().length() > 70) {
          out.raw("  " + row.toString().strip());
          row.setLength(0);
        }
        row.append(command.name()).append("  ");
      }
    }
    return out.raw("  " + row.toString().strip()).reply();
  }

  private static Reply powershell(World world, CommandLine line) {
    List<String> words = new ArrayList<>(line.arguments());
    boolean allowed = false;
    while (!words.isEmpty()) {
      String option = option(words.getFirst());
      if (POLICIES.contains(option) && words.size() > 1) {
        words.removeFirst();
        allowed = Policies.allows(words.getFirst());
      } else if (!SWITCHES.contains(option)) {
        break;
      }
      words.removeFirst();
    }
    if (words.isEmpty()) {
      return Reply.doing(new Effect.Enter(Shell.POWERSHELL, allowed));
    }
    boolean named = List.of("/command", "/c").contains(option(words.getFirst()));
    String command = String.join(" ", named ? words.subList(1, words.size()) : words);
    World there = allowed ? world.console(c -> c.allowing(true)) : world;
    return command.isBlank() || command.startsWith("-") || command.startsWith("/")
        ? Reply.said("usage-powershell")
        : once(Interpreter.reply(there, command, Shell.POWERSHELL));
  }

  private static Reply prompt(World world, CommandLine line) {
    if (line.bare() || line.has("/k")) {
      return Reply.doing(new Effect.Enter(Shell.CMD, false));
    }
    return option(line.arguments().getFirst()).equals("/c")
        ? once(Interpreter.reply(world, line.inner().rest(), Shell.CMD))
        : Reply.said("usage-cmd");
  }

  /**
   * A shell that answers one command is gone afterwards, with what was so only in it; the window is
   * the same one, so emptying it is seen.
   */
  private static Reply once(Reply reply) {
    return switch (reply.effect()) {
      case Effect.Restart _,
          Effect.BypassNetwork _,
          Effect.SwitchOff _,
          Effect.SetClock _,
          Effect.Install _,
          Effect.Clear _ ->
          reply;
      case Effect.Nothing _, Effect.Leave _, Effect.Enter _, Effect.Go _, Effect.AllowScripts _ ->
          new Reply(reply.lines(), new Effect.Nothing());
    };
  }

  private static String option(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return small.startsWith("-") ? "/" + small.substring(1) : small;
  }

  private static Reply echo(World world, CommandLine line) {
    if (line.rest().isEmpty()) {
      return Reply.said("echo-is-on");
    }
    Matcher matcher = VARIABLE.matcher(line.rest());
    String filled =
        matcher.replaceAll(
            found ->
                Matcher.quoteReplacement(
                    variable(world, found.group(1).toUpperCase(Locale.ROOT))
                        .orElse(found.group())));
    return new Printout().raw(filled).reply();
  }

  private static Optional<String> variable(World world, String name) {
    return switch (name) {
      case "COMPUTERNAME" -> Optional.of(Identity.computerName(world));
      case "USERNAME" -> Optional.of(Account.of(world).user());
      case "USERDOMAIN" -> Optional.of(Account.of(world).domain().toUpperCase(Locale.ROOT));
      case "WINDIR", "SYSTEMROOT" -> Optional.of("C:\\Windows");
      default -> Optional.empty();
    };
  }

  private static Reply files(World world, CommandLine line) {
    return Reply.said("no-files", "folder", world.console().directory());
  }

  private static Reply bypass(World world, CommandLine line) {
    boolean inFolder = world.console().directory().equalsIgnoreCase(Folders.OOBE);
    boolean named = line.name().equals("bypassnro") == inFolder;
    return named && Folders.bypassThere(world)
        ? Reply.doing(new Effect.BypassNetwork())
        : Reply.said("unknown", "command", line.typed());
  }
}

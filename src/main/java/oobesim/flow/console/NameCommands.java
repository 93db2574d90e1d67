// SPDX-License-Identifier: Apache-2.0
package oobesim.flow.console;

import java.util.List;
import java.util.Locale;
import oobesim.provisioning.ConsoleLine.Layout;
import oobesim.provisioning.Identity;
import oobesim.provisioning.World;

/** What the device and its account are called. */
final class NameCommands {
  /** The build from which the old query tool is no longer in Windows. */
  private static final int WITHOUT_WMIC = 26200;

  static final List<ConsoleCommand> ALL =
      List.of(
          Source.reference().command("hostname", NameCommands::hostname),
          Source.observed("reports of the first run: OOBE goes on under defaultuser0")
              .command("whoami", NameCommands::whoami),
          Source.reference().prompt("ver", (w, line) -> Reply.said("version", "build", build(w))),
          Source.documented("Windows features that are removed: wmic")
              .command("wmic", NameCommands::wmic),
          Source.documented("PowerShell reference: CimCmdlets")
              .powershell("get-ciminstance", NameCommands::bios));

  private NameCommands() {}

  private static Reply hostname(World world, CommandLine line) {
    return line.bare()
        ? new Printout().raw(Identity.computerName(world)).reply()
        : Reply.said("usage-hostname");
  }

  private static Reply whoami(World world, CommandLine line) {
    Account account = Account.of(world);
    if (line.bare()) {
      return new Printout().raw(account.name()).reply();
    }
    if (!line.has("/upn")) {
      return Reply.said("usage-whoami");
    }
    return account.upn().isEmpty()
        ? Reply.said("whoami-no-upn")
        : new Printout().raw(account.upn().toLowerCase(Locale.ROOT)).reply();
  }

  static String build(World world) {
    return world.around().windows().build();
  }

  /** The first number of the build; 0 for one that is written otherwise. */
  static int mainBuild(World world) {
    String number = build(world).split("\\.", 2)[0];
    return number.matches("\\d{1,6}") ? Integer.parseInt(number) : 0;
  }

  private static Reply wmic(World world, CommandLine line) {
    if (mainBuild(world) >= WITHOUT_WMIC) {
      return Reply.said("unknown", "command", line.typed());
    }
    return line.has("bios", "get", "serialnumber")
        ? new Printout().raw("SerialNumber").raw(serial(world)).reply()
        : Reply.said("not-played", "command", line.name());
  }

  private static Reply bios(World world, CommandLine line) {
    List<String> wanted = line.options().stream().filter(o -> !o.equals("/classname")).toList();
    if (!wanted.equals(List.of("win32_bios"))) {
      return Reply.said("not-played", "command", line.typed());
    }
    return new Printout()
        .blank()
        .entry(Layout.LIST, "manufacturer", maker(world))
        .entry(Layout.LIST, "serial-number", serial(world))
        .blank()
        .reply();
  }

  private static String maker(World world) {
    return world.around().device().manufacturer();
  }

  private static String serial(World world) {
    return world.around().device().serialNumber();
  }
}

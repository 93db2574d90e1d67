// SPDX-License-Identifier: Apache-2.0
package oobesim.flow.console;

import java.util.List;
import oobesim.flow.fact.HardwareFacts;
import oobesim.provisioning.ConsoleLine.Layout;
import oobesim.provisioning.Milestone;
import oobesim.provisioning.World;

/** The device's clock, and what sets it. */
final class ClockCommands {
  private static final String SERVICE = "time.windows.com";

  static final List<ConsoleCommand> ALL =
      List.of(
          Source.documented("Windows Time service documentation; Autopilot known issues")
              .command("w32tm", ClockCommands::service),
          Source.reference().prompt("date", ClockCommands::date),
          Source.reference().prompt("time", ClockCommands::time),
          Source.documented("PowerShell reference: Get-Date")
              .powershell("get-date", ClockCommands::both),
          Source.inferred("the zone of a fresh image").command("tzutil", ClockCommands::zone));

  private ClockCommands() {}

  private static Reply service(World world, CommandLine line) {
    List<String> options = line.options();
    if (options.contains("/resync")) {
      return resync(world);
    }
    if (line.has("/query", "/source")) {
      return set(world) ? new Printout().raw(SERVICE).reply() : Reply.said("clock-of-the-device");
    }
    if (line.has("/query", "/status")) {
      Printout out = new Printout();
      return set(world)
          ? out.entry(Layout.LIST, "clock-source", SERVICE).reply()
          : out.word(Layout.LIST, "clock-source", "clock-of-the-device").reply();
    }
    return Reply.said("usage-w32tm");
  }

  private static Reply resync(World world) {
    return world.around().network().reaches("time")
        ? Reply.said("clock-set").and(new Effect.SetClock())
        : Reply.said("clock-not-set");
  }

  private static boolean set(World world) {
    return world.state().has(Milestone.CLOCK_SET)
        || !HardwareFacts.CLOCK_WRONG.holds(world) && world.around().network().reaches("time");
  }

  private static Reply date(World world, CommandLine line) {
    return line.bare() || line.has("/t")
        ? new Printout().raw(written(world, "EEE MM/dd/yyyy")).reply()
        : Reply.said("usage-date");
  }

  private static Reply time(World world, CommandLine line) {
    return line.bare() || line.has("/t")
        ? new Printout().raw(written(world, "hh:mm a")).reply()
        : Reply.said("usage-time");
  }

  private static Reply both(World world, CommandLine line) {
    return line.bare()
        ? new Printout().blank().raw(written(world, "EEEE, MMMM d, yyyy h:mm:ss a")).blank().reply()
        : Reply.said("not-played", "command", line.typed());
  }

  private static Reply zone(World world, CommandLine line) {
    if (line.has("/g")) {
      return new Printout().raw("Pacific Standard Time").reply();
    }
    boolean known = line.has("/l") || line.options().indexOf("/s") == 0;
    return known
        ? Reply.said("not-played", "command", "tzutil " + line.joined())
        : Reply.said("usage-tzutil");
  }

  private static String written(World world, String pattern) {
    return DeviceClock.written(DeviceClock.now(world), pattern);
  }
}

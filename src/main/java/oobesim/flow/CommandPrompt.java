// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import java.util.Locale;
import oobesim.provisioning.Milestone;
import oobesim.provisioning.World;

/** What the console over a page can do: as little as a rehearsal needs. */
final class CommandPrompt {
  private CommandPrompt() {}

  /** {@code shutdown /r}, with whatever switches stand around it. */
  static boolean restarts(String command) {
    String words = " " + command.toLowerCase(Locale.ROOT).replace('-', '/') + " ";
    boolean shutdown = words.startsWith(" shutdown ") || words.startsWith(" shutdown.exe ");
    return shutdown && words.contains(" /r ");
  }

  /** Leaves the command in sight with a remark, and the line ready for another one. */
  static World run(World world) {
    String command = world.form().text("command-prompt/command").strip();
    return command.isEmpty()
        ? world
        : clock(world, command)
            .form(form -> form.without("command-prompt").withText("command-prompt/last", command));
  }

  /** {@code w32tm /resync} sets the clock if the time service can be reached. */
  private static World clock(World world, String command) {
    String words = " " + command.toLowerCase(Locale.ROOT) + " ";
    boolean resync = words.startsWith(" w32tm") && words.contains(" /resync ");
    return resync && world.around().network().reaches("time")
        ? world.device(d -> d.reached(Milestone.CLOCK_SET))
        : world;
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.flow.console;

import java.util.Optional;
import java.util.regex.Pattern;
import oobesim.provisioning.Shell;
import oobesim.provisioning.World;

/** Reads what is typed into the console. */
public final class Interpreter {
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"?");

  private Interpreter() {}

  /** What a typed line comes to as the world is now; the world itself is not changed. */
  public static Reply reply(World world, String typed) {
    return reply(world, typed, world.console().shell());
  }

  static Reply reply(World world, String typed, Shell shell) {
    CommandLine line = CommandLine.of(typed);
    if (typed.isBlank()) {
      return Reply.NOTHING;
    }
    if (joined(typed, shell)) {
      return Reply.said("no-joining");
    }
    return find(line.name(), shell)
        .map(command -> command.answer().of(world, line))
        .orElseGet(() -> Reply.said("unknown", "command", first(line, typed)));
  }

  /** A quotation mark alone is a word, too. */
  private static String first(CommandLine line, String typed) {
    return line.typed().isEmpty() ? typed.strip() : line.typed();
  }

  /** Whether a mark joins commands or sends their lines elsewhere. */
  private static boolean joined(String typed, Shell shell) {
    String marks = shell == Shell.CMD ? "|<>&" : "|<>&;";
    String open = QUOTED.matcher(typed).replaceAll("");
    return open.chars().anyMatch(letter -> marks.indexOf(letter) >= 0);
  }

  private static Optional<ConsoleCommand> find(String name, Shell shell) {
    return CommandTable.all().stream().filter(c -> c.answers(name, shell)).findFirst();
  }
}

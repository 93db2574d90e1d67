// SPDX-License-Identifier: Apache-2.0
package oobesim.flow.console;

import java.util.List;
import java.util.stream.Stream;

/** The closed list of commands that the simulated console knows. */
public final class CommandTable {
  private CommandTable() {}

  /** All of them, in the order of the documentation. */
  public static List<ConsoleCommand> all() {
    return Rows.ALL;
  }

  /** Those that answer more than that they are not part of the rehearsal. */
  static List<ConsoleCommand> played() {
    return all().stream().filter(command -> !WindowCommands.ALL.contains(command)).toList();
  }

  /** Made when it is asked for: {@code help} is a row itself and lists the others. */
  private static final class Rows {
    static final List<ConsoleCommand> ALL =
        Stream.of(
                JoinCommands.ALL,
                NetworkCommands.ALL,
                NameCommands.ALL,
                ClockCommands.ALL,
                TpmCommands.ALL,
                LogCommands.ALL,
                ScriptCommands.ALL,
                PowerCommands.ALL,
                ShellCommands.ALL,
                WindowCommands.ALL)
            .flatMap(List::stream)
            .toList();
  }
}

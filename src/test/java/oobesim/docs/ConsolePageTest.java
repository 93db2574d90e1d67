// SPDX-License-Identifier: Apache-2.0
package oobesim.docs;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import oobesim.flow.FlowWords;
import oobesim.flow.console.CommandTable;
import oobesim.flow.console.ConsoleCommand;
import oobesim.provisioning.Shell;
import org.junit.jupiter.api.Test;

/** The page lists the commands of the table. */
class ConsolePageTest {
  @Test
  void everyCommandHasItsRow() throws IOException {
    StringBuilder rows = new StringBuilder("| command | where | answers | source | how sure |\n");
    rows.append("|---|---|---|---|---|\n");
    for (ConsoleCommand command : CommandTable.all()) {
      rows.append(
          "| %s | %s | %s | %s | %s |\n"
              .formatted(
                  names(command),
                  where(command.shells()),
                  FlowWords.in(Locale.ENGLISH).meaning(command),
                  command.source(),
                  command.confidence()));
    }
    new GeneratedPart(GeneratedPart.DOCS.resolve("console.md"), "commands").check(rows.toString());
  }

  private static String names(ConsoleCommand command) {
    return command.names().stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
  }

  private static String where(Set<Shell> shells) {
    if (shells.size() == Shell.values().length) {
      return "both";
    }
    return shells.contains(Shell.CMD) ? "command prompt" : "PowerShell";
  }
}

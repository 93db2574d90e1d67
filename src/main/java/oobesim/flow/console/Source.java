// SPDX-License-Identifier: Apache-2.0
package oobesim.flow.console;

import java.util.List;
import java.util.Set;
import oobesim.provisioning.Shell;

/**
 * Where the behaviour of commands is described; a row of the table begins with it.
 *
 * @param text where
 * @param confidence how sure that is
 */
record Source(String text, String confidence) {
  private static final Set<Shell> BOTH = Set.of(Shell.CMD, Shell.POWERSHELL);
  private static final Set<Shell> COMMAND_PROMPT = Set.of(Shell.CMD);
  private static final Set<Shell> POWERSHELL = Set.of(Shell.POWERSHELL);

  /** Microsoft's page of that command among the Windows commands. */
  static Source reference() {
    return new Source("Windows commands reference", "documented");
  }

  /** Microsoft's pages of PowerShell's own commands. */
  static Source powershell() {
    return new Source("PowerShell reference", "documented");
  }

  static Source documented(String text) {
    return new Source(text, "documented");
  }

  static Source observed(String text) {
    return new Source(text, "observed");
  }

  static Source inferred(String text) {
    return new Source(text, "inferred");
  }

  static Source disputed(String text) {
    return new Source(text, "disputed");
  }

  /** A command of both shells. */
  ConsoleCommand command(String names, ConsoleCommand.Answer answer) {
    return row(names, BOTH, answer);
  }

  /** A command that only the command prompt has. */
  ConsoleCommand prompt(String names, ConsoleCommand.Answer answer) {
    return row(names, COMMAND_PROMPT, answer);
  }

  /** A command that only PowerShell has. */
  ConsoleCommand powershell(String names, ConsoleCommand.Answer answer) {
    return row(names, POWERSHELL, answer);
  }

  private ConsoleCommand row(String names, Set<Shell> shells, ConsoleCommand.Answer answer) {
    return new ConsoleCommand(List.of(names.split(" ")), shells, text, confidence, answer);
  }
}

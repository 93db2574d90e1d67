// SPDX-License-Identifier: Apache-2.0
package oobesim.flow.console;

import java.util.List;
import java.util.Set;
import oobesim.provisioning.Shell;
import oobesim.provisioning.World;

/**
 * A command that the simulated console knows.
 *
 * @param names what it is called by, in small letters; the first one stands in lists
 * @param shells where it is known
 * @param source where its behaviour is described
 * @param confidence how sure that is: {@code documented}, {@code observed}, {@code inferred} or
 *     {@code disputed}
 * @param answer how the answer is found
 */
public record ConsoleCommand(
    List<String> names, Set<Shell> shells, String source, String confidence, Answer answer) {
  public ConsoleCommand {
    names = List.copyOf(names);
    shells = Set.copyOf(shells);
  }

  /** Finds out what a command answers; nothing is changed by it. */
  @FunctionalInterface
  interface Answer {
    Reply of(World world, CommandLine line);
  }

  /** What lists call it. */
  public String name() {
    return names.getFirst();
  }

  boolean answers(String name, Shell shell) {
    return shells.contains(shell) && names.contains(name);
  }
}

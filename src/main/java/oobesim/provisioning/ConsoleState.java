// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The console window of the device: closed, or with what was typed and printed in it.
 *
 * @param lines what is to be seen, the oldest first
 * @param history commands typed so far, the oldest first
 * @param shells what was started in one another; the last one reads what is typed, none: closed
 * @param directory the folder that the prompt names
 * @param scriptsAllowed whether this window may run scripts
 * @param scripts scripts that were installed on the device, which stay when the window is closed
 */
public record ConsoleState(
    List<ConsoleLine> lines,
    List<String> history,
    List<Shell> shells,
    String directory,
    boolean scriptsAllowed,
    Set<String> scripts) {
  /** The folder in which every window begins. */
  public static final String SYSTEM_FOLDER = "C:\\Windows\\System32";

  /** No window, and nothing installed. */
  public static final ConsoleState NONE =
      new ConsoleState(List.of(), List.of(), List.of(), SYSTEM_FOLDER, false, Set.of());

  /** A real window forgets its oldest lines, too. */
  static final int MOST_LINES = 500;

  static final int MOST_COMMANDS = 50;
  private static final int MOST_SHELLS = 20;

  public ConsoleState {
    lines = latest(lines, MOST_LINES);
    history = latest(history, MOST_COMMANDS);
    shells = List.copyOf(shells);
    scripts = Collections.unmodifiableSet(new TreeSet<>(scripts));
  }

  private static <T> List<T> latest(List<T> all, int most) {
    return List.copyOf(all.subList(Math.max(0, all.size() - most), all.size()));
  }

  /** Whether there is a window. */
  public boolean open() {
    return !shells.isEmpty();
  }

  /** What reads the next command; the command prompt as long as there is no window. */
  public Shell shell() {
    return open() ? shells.getLast() : Shell.CMD;
  }

  /** A new window on a build of Windows, with the lines that every window begins with. */
  public ConsoleState opened(String build) {
    return new ConsoleState(
        greeting(Shell.CMD, build), List.of(), List.of(Shell.CMD), SYSTEM_FOLDER, false, scripts);
  }

  /** Without a window. */
  public ConsoleState closed() {
    return new ConsoleState(List.of(), List.of(), List.of(), SYSTEM_FOLDER, false, scripts);
  }

  /** With a command repeated behind its prompt and remembered. */
  public ConsoleState typed(String command) {
    List<String> remembered = new ArrayList<>(history);
    boolean again = !history.isEmpty() && history.getLast().equals(command);
    if (!command.isBlank() && !again) {
      remembered.add(command);
    }
    ConsoleLine line = new ConsoleLine.Typed(shell(), directory, command);
    return with(more(List.of(line)), remembered, shells);
  }

  /** With more lines. */
  public ConsoleState printed(List<ConsoleLine> next) {
    return with(more(next), history, shells);
  }

  /** With an empty window. */
  public ConsoleState cleared() {
    return with(List.of(), history, shells);
  }

  /** With another shell started in this one. */
  public ConsoleState entered(Shell shell, String build) {
    if (shells.size() == MOST_SHELLS) {
      return this;
    }
    List<Shell> deeper = new ArrayList<>(shells);
    deeper.add(shell);
    return with(more(greeting(shell, build)), history, deeper);
  }

  /** Back in the shell around this one; the last one cannot be left so. */
  public ConsoleState left() {
    return shells.size() < 2
        ? this
        : with(lines, history, shells.subList(0, shells.size() - 1)).allowing(false);
  }

  /** Whether leaving the shell closes the window. */
  public boolean innermost() {
    return shells.size() < 2;
  }

  /** In another folder. */
  public ConsoleState in(String folder) {
    return new ConsoleState(lines, history, shells, folder, scriptsAllowed, scripts);
  }

  /** With scripts allowed in this window, or not. */
  public ConsoleState allowing(boolean allowed) {
    return new ConsoleState(lines, history, shells, directory, allowed, scripts);
  }

  /** With a script installed on the device. */
  public ConsoleState installing(String script) {
    Set<String> more = new TreeSet<>(scripts);
    more.add(script);
    return new ConsoleState(lines, history, shells, directory, scriptsAllowed, more);
  }

  private ConsoleState with(List<ConsoleLine> shown, List<String> typed, List<Shell> running) {
    return new ConsoleState(shown, typed, running, directory, scriptsAllowed, scripts);
  }

  private List<ConsoleLine> more(List<ConsoleLine> next) {
    List<ConsoleLine> all = new ArrayList<>(lines);
    all.addAll(next);
    return all;
  }

  private static List<ConsoleLine> greeting(Shell shell, String build) {
    ConsoleLine blank = new ConsoleLine.Raw("");
    return switch (shell) {
      case CMD ->
          List.of(
              new ConsoleLine.Said("version", List.of("build", build)),
              new ConsoleLine.Said("note", List.of()),
              blank);
      case POWERSHELL -> List.of(new ConsoleLine.Said("powershell", List.of()), blank);
    };
  }
}

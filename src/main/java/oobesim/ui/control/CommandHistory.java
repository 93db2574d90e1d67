// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.control;

import java.util.List;

/** Walks through the commands that were entered before, and back to the one being typed. */
final class CommandHistory {
  private List<String> commands = List.of();
  private int at;
  private String unfinished = "";

  /** Takes newer commands; whoever enters one begins at the end again. */
  void show(List<String> entered) {
    if (!entered.equals(commands)) {
      commands = entered;
      restart();
    }
  }

  /** A command was entered: the way back begins at the latest one. */
  void restart() {
    at = commands.size();
    unfinished = "";
  }

  /** The command before; at the oldest one it stays. */
  String before(String typed) {
    if (at == commands.size()) {
      unfinished = typed;
    }
    if (commands.isEmpty()) {
      return typed;
    }
    at = Math.max(0, at - 1);
    return commands.get(at);
  }

  /** The command after; behind the latest one stands what was being typed. */
  String after(String typed) {
    if (at == commands.size()) {
      return typed;
    }
    at++;
    return at == commands.size() ? unfinished : commands.get(at);
  }
}

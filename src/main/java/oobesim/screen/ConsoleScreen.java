// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import oobesim.provisioning.ConsoleLine;
import oobesim.provisioning.ConsoleState;

/** The console that SHIFT+F10 opens: what was typed and answered in it, and the next line. */
final class ConsoleScreen {
  private ConsoleScreen() {}

  static Screen console(Page page) {
    ConsoleState now = page.world().console();
    ConsoleState console = now.open() ? now : now.opened(page.world().around().windows().build());
    ConsoleWriter writer = new ConsoleWriter(page);
    ConsoleLine.Typed next = new ConsoleLine.Typed(console.shell(), console.directory(), "");
    return new Draft(page, Screen.Frame.CONSOLE)
        .title(page.text("title"))
        .add(
            new Block.Console(
                console.lines().stream().flatMap(writer::lines).toList(),
                writer.prompt(next),
                "command",
                page.typed("command"),
                console.history()))
        .done();
  }
}

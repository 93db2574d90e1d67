// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import oobesim.flow.ScreenId;
import oobesim.provisioning.Network;
import oobesim.provisioning.NetworkLink;

/** The console that SHIFT+F10 opens: it answers little, and runs nothing. */
final class ConsoleScreen {
  static final Map<ScreenId, Page.Writer> ALL =
      Map.of(new ScreenId("command-prompt"), ConsoleScreen::console);

  private static final String PROMPT = "C:\\Windows\\System32>";

  private ConsoleScreen() {}

  private static Screen console(Page page) {
    List<String> lines = new ArrayList<>();
    lines.add(page.text("version", page.world().around().windows().build()));
    lines.add(page.text("note"));
    lines.add("");
    String last = page.typed("last");
    if (!last.isEmpty()) {
      lines.add(PROMPT + last);
      lines.add(answer(page, last));
      lines.add("");
    }
    return new Draft(page, Screen.Frame.CONSOLE)
        .title(page.text("title"))
        .add(new Block.Console(lines))
        .add(PlainField.of(page, "command", PROMPT, ""))
        .done();
  }

  private static String answer(Page page, String command) {
    String first = command.split("\\s+")[0].toLowerCase(Locale.ROOT);
    return switch (first.endsWith(".exe") ? first.substring(0, first.length() - 4) : first) {
      case "hostname" -> computerName(page);
      case "whoami" -> page.world().state().user().orElseGet(() -> page.text("nobody"));
      case "ipconfig" -> page.text(connection(page.world().around().network()));
      case "shutdown" -> page.text("only-restart");
      case "w32tm" -> page.text(time(page.world().around().network(), command), first);
      case "help" -> page.text("help");
      default -> page.text("not-played", first);
    };
  }

  private static String computerName(Page page) {
    String name = page.world().state().computerName();
    return name.isEmpty() ? page.text("factory-name") : name;
  }

  private static String time(Network network, String command) {
    if (!command.contains("/resync")) {
      return "not-played";
    }
    return network.reaches("time") ? "clock-set" : "clock-not-set";
  }

  private static String connection(Network network) {
    if (network.link() == NetworkLink.NONE) {
      return "no-link";
    }
    return network.online() ? "online" : "no-internet";
  }
}

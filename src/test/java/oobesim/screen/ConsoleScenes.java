// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.util.List;
import oobesim.provisioning.NetworkLink;
import oobesim.support.Worlds;

/** The console and its answers. */
final class ConsoleScenes {
  private ConsoleScenes() {}

  static List<Scene> all() {
    Worlds plain = Worlds.fresh();
    return List.of(
        Scene.of("command-prompt", plain),
        Scene.of(
            "command-prompt", "typed", plain.typing("command-prompt/command", "shutdown /r /t 0")),
        after("unknown", "Format C:", plain),
        after("help", "help", plain),
        after("shutdown", "shutdown.exe /s", plain),
        after("hostname", "hostname", Worlds.user().named("CON-123456")),
        after("hostname-of-the-factory", "HOSTNAME", plain),
        after("whoami", "whoami", Worlds.user()),
        after("whoami-nobody", "whoami", plain),
        after("w32tm", "w32tm /resync /force", plain),
        after("w32tm-blocked", "w32tm /resync /force", plain.blocking("time")),
        after("ipconfig", "ipconfig /all", plain),
        after("ipconfig-no-internet", "ipconfig", plain.withoutInternet()),
        after("ipconfig-no-link", "ipconfig", plain.connectedBy(NetworkLink.NONE)));
  }

  private static Scene after(String variant, String command, Worlds worlds) {
    return Scene.of(
        "command-prompt", "after-" + variant, worlds.typing("command-prompt/last", command));
  }
}

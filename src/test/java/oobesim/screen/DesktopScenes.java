// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.time.Duration;
import java.util.List;
import oobesim.provisioning.around.NetworkLink;
import oobesim.provisioning.event.EventKind;
import oobesim.support.Worlds;

/** The desktop, and what lies open on it. */
final class DesktopScenes {
  private DesktopScenes() {}

  static List<Scene> all() {
    Worlds user = Worlds.user().workedOnBy("joni@contoso.com").later(Duration.ofMinutes(101));
    Worlds apps =
        user.happened(EventKind.APP_INSTALLED, "Company Portal", "device-setup")
            .happened(EventKind.APP_INSTALLED, "Contoso VPN", "device-setup");
    Worlds menu = apps.ticking("desktop/start-menu");
    return List.of(
        Scene.of("desktop", user),
        Scene.of("desktop", "wifi", user.connectedBy(NetworkLink.WIFI)),
        Scene.of("desktop", "offline", user.withoutInternet()),
        Scene.of("desktop", "start-menu", menu),
        Scene.of(
            "desktop",
            "start-menu-nobody",
            Worlds.user().signedOut().ticking("desktop/start-menu")),
        Scene.of("desktop", "account-list", menu.ticking("desktop/account-list")),
        Scene.of("desktop", "power-list", menu.ticking("desktop/power-list")),
        Scene.of("desktop", "program", user.complaining("desktop/settings", "not-rehearsed")),
        Scene.of("desktop", "search", user.complaining("desktop/search", "not-rehearsed")),
        Scene.of("desktop", "files", user.complaining("desktop/file-explorer", "not-rehearsed")),
        Scene.of("desktop", "browser", user.complaining("desktop/browser", "not-rehearsed")));
  }
}

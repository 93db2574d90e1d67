// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.util.List;
import oobesim.provisioning.Milestone;
import oobesim.support.Worlds;

/** Both kinds of reset, and the one that cannot be made. */
final class ResetScenes {
  private ResetScenes() {}

  static List<Scene> all() {
    Worlds user = Worlds.user();
    String secret = "reset-signin/password";
    Worlds typed = user.typing("reset-signin/username", "joni@contoso.com").typingSecret(secret);
    return List.of(
        Scene.of("reset-confirm", Worlds.technician()),
        Scene.of("resetting", Worlds.fresh()),
        Scene.of("resetting", "autopilot-reset-at-lock-screen", typed),
        Scene.of("resetting", "autopilot-reset-at-desktop", user.having(Milestone.DESKTOP)),
        Scene.of("reset-signin", user),
        Scene.of("reset-signin", "typed", typed),
        Scene.of("reset-signin", "refused", typed.complaining(secret, "not-an-administrator")),
        Scene.of("elevation", user),
        Scene.of(
            "elevation", "refused", user.complaining("elevation/password", "not-an-administrator")),
        Scene.of("reset-failed", user.failedBy("recovery-environment-missing", "0x80070032")));
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.time.Duration;
import java.util.List;
import oobesim.provisioning.Presence;
import oobesim.provisioning.around.User;
import oobesim.support.Worlds;

/** Lock screen and sign-on, with and without a domain. */
final class LockScenes {
  private static final String USER = "domain-signin/username";
  private static final String PASSWORD = "domain-signin/password";

  private LockScenes() {}

  private static Worlds withPin(Worlds worlds) {
    Presence presence = Presence.NONE.withPin("joni@contoso.com", "pin:joni@contoso.com");
    return new Worlds(worlds.world().device(d -> d.withTally(d.tally().with(presence))));
  }

  private static Worlds named(Worlds worlds) {
    return worlds
        .ticking("web-signin/opened", "web-signin/named")
        .typing("web-signin/username", "joni@contoso.com");
  }

  static List<Scene> all() {
    Worlds cloud = Worlds.user().later(Duration.ofMinutes(101));
    Worlds hybrid = cloud.hybrid();
    Worlds typed = hybrid.typing(USER, "joni").typingSecret(PASSWORD);
    Worlds known = cloud.workedOnBy("joni@contoso.com");
    Worlds pin = withPin(known);
    return List.of(
        Scene.of("lock-screen", cloud),
        Scene.of("lock-screen", "hybrid", hybrid),
        Scene.of("lock-screen", "next-day", cloud.later(Duration.ofHours(20))),
        Scene.of("domain-signin", cloud),
        Scene.of("domain-signin", "no-organization", cloud.withNoOrganization()),
        Scene.of(
            "domain-signin",
            "wrong",
            cloud.typing(USER, "joni").complaining(PASSWORD, "logon-wrong")),
        Scene.of("domain-signin", "known", known),
        Scene.of("domain-signin", "known-wrong", known.complaining(PASSWORD, "logon-wrong")),
        Scene.of("domain-signin", "known-other", known.ticking("domain-signin/other-user")),
        Scene.of("domain-signin", "known-hybrid", known.hybrid()),
        Scene.of("domain-signin", "without-password", cloud.workedOnBy("robin")),
        Scene.of("domain-signin", "pin", pin),
        Scene.of("domain-signin", "pin-wrong", pin.complaining("domain-signin/pin", "pin-wrong")),
        Scene.of("domain-signin", "pin-options", pin.ticking("domain-signin/other-options")),
        Scene.of("domain-signin", "pin-password", pin.ticking("domain-signin/use-password")),
        Scene.of(
            "domain-signin",
            "pin-password-options",
            pin.ticking("domain-signin/use-password", "domain-signin/other-options")),
        Scene.of(
            "domain-signin",
            "web-other",
            known.ticking("domain-signin/other-user", "domain-signin/use-web")),
        Scene.of("domain-signin", "pin-hybrid", pin.hybrid()),
        Scene.of("domain-signin", "options", cloud.ticking("domain-signin/other-options")),
        Scene.of("domain-signin", "web", cloud.ticking("domain-signin/use-web")),
        Scene.of("web-signin", cloud),
        Scene.of("web-signin", "known", known),
        Scene.of("web-signin", "no-web", cloud.complaining("web-signin/sign-in", "no-web")),
        Scene.of("web-signin", "name", cloud.ticking("web-signin/opened")),
        Scene.of("web-signin", "password", named(cloud)),
        Scene.of(
            "web-signin",
            "pass-wrong",
            named(cloud.withSecondFactor(User.Mfa.TAP))
                .complaining("web-signin/password", "pass-wrong")),
        Scene.of("domain-signin", "hybrid", hybrid),
        Scene.of("domain-signin", "hybrid-typed", typed),
        Scene.of("domain-signin", "hybrid-other-domain", hybrid.typing(USER, "fabrikam\\joni")),
        Scene.of("domain-signin", "hybrid-wrong", hybrid.complaining(PASSWORD, "logon-wrong")),
        Scene.of(
            "domain-signin",
            "hybrid-no-logon-servers",
            typed.complaining(PASSWORD, "no-logon-servers")));
  }
}

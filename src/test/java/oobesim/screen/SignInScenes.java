// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.util.List;
import oobesim.provisioning.around.User;
import oobesim.support.Worlds;

/** Sign-in, with and without an organisation that is known. */
final class SignInScenes {
  private SignInScenes() {}

  static List<Scene> all() {
    Worlds branded = Worlds.fresh().withDownloadedProfile();
    String field = "entra-signin/username";
    Worlds typed = branded.typing(field, "joni@contoso.com");
    Worlds pass = typed.withSecondFactor(User.Mfa.TAP);
    Worlds blocked = branded.failedBy("access-asks-compliant-device", "53000");
    return List.of(
        Scene.of("entra-signin", "branded", branded),
        Scene.of("entra-signin", "unbranded", Worlds.fresh()),
        Scene.of("entra-signin", "no-organization", branded.withNoOrganization()),
        Scene.of("entra-signin", "typed", typed),
        Scene.of("entra-signin", "empty", branded.complaining(field, "username-empty")),
        Scene.of(
            "entra-signin",
            "other-organization",
            branded
                .typing(field, "joni@fabrikam.com")
                .complaining(field, "username-other-organization")),
        Scene.of(
            "entra-signin",
            "unknown",
            branded.typing(field, "jony@contoso.com").complaining(field, "username-unknown")),
        Scene.of(
            "entra-signin",
            "not-assigned",
            branded.typing(field, "ada@contoso.com").complaining(field, "username-not-assigned")),
        Scene.of("entra-signin", "name-is-fixed", typed.withPrefilledName()),
        Scene.of("entra-signin", "change-account", branded.withLinkToAnotherAccount()),
        Scene.of("mfa", typed),
        Scene.of("access-blocked", blocked),
        Scene.of(
            "access-blocked", "hybrid", branded.failedBy("access-asks-hybrid-device", "53001")),
        Scene.of("access-blocked", "details", blocked.ticking("access-blocked/more-details")),
        Scene.of("terms-of-use", branded),
        Scene.of("terms-of-use", "management", branded.ticking("terms-of-use/management")),
        Scene.of("entra-password", typed),
        Scene.of("entra-password", "typed", typed.typingSecret("entra-password/password")),
        Scene.of(
            "entra-password",
            "wrong",
            typed.complaining("entra-password/password", "password-wrong")),
        Scene.of("entra-password", "pass", pass),
        Scene.of(
            "entra-password",
            "pass-wrong",
            pass.complaining("entra-password/password", "pass-wrong")),
        Scene.of(
            "entra-password",
            "denied",
            typed.complaining("entra-password/password", "mfa-denied")));
  }
}

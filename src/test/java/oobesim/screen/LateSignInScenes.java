// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.util.List;
import oobesim.provisioning.around.User;
import oobesim.support.Worlds;

/** The cloud sign-in of a hybrid joined user. */
final class LateSignInScenes {
  private LateSignInScenes() {}

  static List<Scene> all() {
    Worlds hybrid = Worlds.user().hybrid();
    String field = "entra-signin-late/username";
    String secret = "entra-password-late/password";
    Worlds typed = hybrid.typing(field, "joni@contoso.com");
    return List.of(
        Scene.of("entra-signin-late", hybrid),
        Scene.of("entra-signin-late", "empty", hybrid.complaining(field, "username-empty")),
        Scene.of(
            "entra-signin-late",
            "domain-account",
            hybrid.typing(field, "CONTOSO\\joni").complaining(field, "username-unknown")),
        Scene.of("entra-password-late", typed),
        Scene.of("entra-password-late", "typed", typed.typingSecret(secret)),
        Scene.of("entra-password-late", "pass", typed.withSecondFactor(User.Mfa.TAP)),
        Scene.of("entra-password-late", "wrong", typed.complaining(secret, "password-wrong")),
        Scene.of("stay-signed-in", typed.ticking("stay-signed-in/allow-manage")),
        Scene.of("stay-signed-in", "cleared", typed),
        Scene.of("all-set", typed),
        Scene.of("all-set", "somebody-else", hybrid.typing(field, "ada@contoso.com")),
        Scene.of("all-set", "nobody-known", hybrid.signedOut()));
  }
}

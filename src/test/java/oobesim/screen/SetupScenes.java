// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.util.ArrayList;
import java.util.List;
import oobesim.support.Worlds;

/** A device without a profile, and a join that fails. */
final class SetupScenes {
  private static final List<String> MET_WHILE_JOINING =
      List.of(
          "join-not-allowed",
          "user-not-licensed",
          "connector-not-active",
          "domain-controller-not-found");

  private SetupScenes() {}

  static List<Scene> all() {
    Worlds plain = Worlds.fresh();
    List<Scene> scenes =
        new ArrayList<>(
            List.of(
                Scene.of("device-name", plain),
                Scene.of("device-name", "typed", plain.typing("device-name/name", "BENCH-7")),
                Scene.of(
                    "device-name",
                    "invalid",
                    plain
                        .typing("device-name/name", "4711")
                        .complaining("device-name/name", "device-name-invalid")),
                Scene.of("setup-choice", plain),
                Scene.of("setup-choice", "work", plain.choosing("setup-choice", "work")),
                Scene.of("local-account", plain),
                Scene.of("local-account", "typed", plain.typing("local-account/name", "Joni")),
                Scene.of(
                    "local-account",
                    "empty",
                    plain.complaining("local-account/name", "local-name-empty")),
                Scene.of("setup-error", "no-failure-known", Worlds.user())));
    KnownFailures.codes().entrySet().stream()
        .filter(failure -> MET_WHILE_JOINING.contains(failure.getKey()))
        .forEach(
            failure ->
                scenes.add(
                    Scene.of(
                        "setup-error",
                        failure.getKey(),
                        Worlds.user().failedBy(failure.getKey(), failure.getValue()))));
    return scenes;
  }
}

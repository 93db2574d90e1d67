// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import oobesim.provisioning.DeviceMode;
import oobesim.support.Worlds;

/** A device without a profile, and a join that fails. */
final class SetupScenes {
  private static final Set<String> MET_BY_USERS =
      Set.of("sign-in", "terms-of-use", "joining", "domain-join", "hybrid-connectivity");

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
                Scene.of("setup-error", "no-failure-known", Worlds.user()),
                Scene.of("setup-error", "asks-nobody", kiosk())));
    KnownFailures.shown().stream()
        .filter(entry -> entry.places().stream().anyMatch(MET_BY_USERS::contains))
        .forEach(
            entry ->
                scenes.add(
                    Scene.of(
                        "setup-error",
                        entry.id(),
                        Worlds.user().failedBy(entry.id(), entry.code()))));
    return scenes;
  }

  /** A device that sets itself up with its status page hidden. */
  private static Worlds kiosk() {
    return Worlds.fresh()
        .withDownloadedProfile()
        .in(DeviceMode.SELF_DEPLOYING)
        .failedBy("tpm-attestation-failed", "0x801C03EA");
  }
}

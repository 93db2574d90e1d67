// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.time.Duration;
import java.util.List;
import oobesim.provisioning.EspPhase;
import oobesim.provisioning.EspTask;
import oobesim.provisioning.Strikes;
import oobesim.support.Worlds;

/** The diagnostics page: before anything is known, and after a failure. */
final class DiagnosticsScenes {
  private static final Strikes.Strike TPM =
      new Strikes.Strike("tpm-not-usable", "0x800705B4", Duration.ofMinutes(7));

  private DiagnosticsScenes() {}

  static List<Scene> all() {
    Worlds failed =
        Worlds.technician()
            .beginningWithFault(EspPhase.DEVICE_PREPARATION, EspTask.SECURING_HARDWARE, TPM)
            .later(Duration.ofMinutes(8))
            .failedBy("tpm-not-usable", "0x800705B4");
    return List.of(
        Scene.of("diagnostics", "nothing-known", Worlds.fresh().withNoProfile()),
        Scene.of("diagnostics", "failed", failed),
        Scene.of("diagnostics", "hybrid", failed.hybrid().named("CTO-12345678")),
        Scene.of("diagnostics", "self-deploying", Worlds.technician().selfDeploying()));
  }
}

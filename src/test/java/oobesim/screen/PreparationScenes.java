// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.time.Duration;
import java.util.List;
import oobesim.provisioning.around.PreparationPolicy;
import oobesim.support.Preparation;
import oobesim.support.Worlds;

/** Windows Autopilot device preparation from its first per cent to its ends. */
final class PreparationScenes {
  private static final String CODE = "0x800705B4";

  private PreparationScenes() {}

  static List<Scene> all() {
    Worlds begun = Preparation.begun(policy("", true));
    Worlds late = begun.later(Duration.ofMinutes(90)).failedBy("device-preparation-timeout", CODE);
    String own = "Call the Contoso service desk: 555-0100.";
    return List.of(
        Scene.of("dp-progress", "start", begun),
        Scene.of("dp-progress", "apps", begun.later(Duration.ofMinutes(12))),
        Scene.of("dp-progress", "finished", begun.later(Duration.ofMinutes(23))),
        Scene.of(
            "dp-progress", "no-internet", begun.later(Duration.ofMinutes(12)).withoutInternet()),
        Scene.of("dp-complete", begun.later(Duration.ofMinutes(23))),
        Scene.of("dp-error", late),
        Scene.of("dp-error", "own-message", late.with(policy(own, true))),
        Scene.of("dp-error", "no-way-around", late.with(policy("", false))),
        Scene.of("dp-error", "with-diagnostics", late.with(withDiagnostics())),
        Scene.of("dp-error", "no-failure-known", begun));
  }

  private static PreparationPolicy withDiagnostics() {
    return new PreparationPolicy("Contoso apps", Duration.ofMinutes(60), "", true, true);
  }

  private static PreparationPolicy policy(String message, boolean skip) {
    return new PreparationPolicy("Contoso apps", Duration.ofMinutes(60), message, skip, false);
  }
}

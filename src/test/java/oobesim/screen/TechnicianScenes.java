// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import oobesim.provisioning.Milestone;
import oobesim.provisioning.around.Conduct;
import oobesim.provisioning.around.EspSettings;
import oobesim.provisioning.around.Surroundings;
import oobesim.provisioning.plan.EspPhase;
import oobesim.support.Worlds;

/** The menu, the landing page and the result pages. */
final class TechnicianScenes {
  /** With the code and the link that were seen on Windows 11, and Retry that stops. */
  private static final Conduct OBSERVED =
      new Conduct(false, false, true, Conduct.ConsoleTag.NONE, false, true, true, false, false);

  /** A policy skips the device's status page. */
  private static final Conduct UNTRACKED =
      new Conduct(false, true, true, Conduct.ConsoleTag.NONE, false, false, false, false, false);

  private TechnicianScenes() {}

  static List<Scene> all() {
    Worlds at = Worlds.technician();
    Worlds ended = at.after(Duration.ofMinutes(134).plusSeconds(59));
    List<Scene> scenes =
        new ArrayList<>(
            List.of(
                Scene.of("provisioning-menu", at),
                Scene.of(
                    "provisioning-menu",
                    "chosen",
                    at.choosing("provisioning-menu", "pre-provision")),
                Scene.of("package-entry", at),
                Scene.of("association-menu", at),
                Scene.of(
                    "association-menu", "chosen", at.choosing("association-menu", "scan-code")),
                Scene.of("association-information", at),
                Scene.of(
                    "association-information",
                    "file",
                    at.choosing("association-menu", "export-information")),
                Scene.of(
                    "association-information",
                    "not-imported",
                    at.failedBy("association-not-imported", "")),
                Scene.of(
                    "association-information",
                    "not-supported",
                    at.failedBy("association-not-supported", "")),
                Scene.of(
                    "association-information", "offline", at.failedBy("association-offline", "")),
                Scene.of("association-complete", at),
                Scene.of("preprov-landing", "loading", at.withNoProfile()),
                Scene.of("preprov-landing", "ready", at),
                Scene.of("preprov-landing", "no-assigned-user", at.withNoAssignedUser()),
                Scene.of("preprov-landing", "no-profile-name", at.withProfileWithoutName()),
                Scene.of("preprov-landing", "no-organization", at.withNoOrganization()),
                Scene.of("preprov-success", ended),
                Scene.of("preprov-success", "untracked", conducting(ended, UNTRACKED)),
                Scene.of(
                    "preprov-success",
                    "partly-tracked",
                    ended.withStatusPage(TechnicianScenes::partly)),
                Scene.of("preprov-failure", "no-failure-known", ended),
                Scene.of("preprov-failure", "as-observed", conducting(ended, OBSERVED)),
                Scene.of(
                    "preprov-failure",
                    "before-the-profile",
                    at.withNoProfile().failedBy("no-autopilot-profile", ""))));
    scenes.add(
        Scene.of("preprov-failure", "of-tomorrow", ended.failedBy("of-tomorrow", "0x8000FFFF")));
    Worlds failed = ended.failedBy("app-not-detected", "0x87D1041C");
    for (String stage : List.of("choosing", "saving")) {
      scenes.add(
          Scene.of(
              "preprov-failure",
              "collecting-" + stage,
              failed.typing("diagnostics/export", stage)));
    }
    KnownFailures.shown().stream()
        .filter(entry -> entry.places().stream().anyMatch(TechnicianScenes::metByTechnicians))
        .forEach(
            entry ->
                scenes.add(
                    Scene.of(
                        "preprov-failure", entry.id(), ended.failedBy(entry.id(), entry.code()))));
    scenes.addAll(waitingForTheDomain());
    return scenes;
  }

  /** One app alone is waited for. */
  private static EspSettings partly(EspSettings esp) {
    return new EspSettings(
        esp.showProgress(),
        esp.timeout(),
        esp.customMessage(),
        esp.logCollection(),
        esp.onlyOobe(),
        esp.qualityUpdates(),
        esp.exits(),
        List.of("Company Portal"),
        false);
  }

  private static Worlds conducting(Worlds worlds, Conduct conduct) {
    Surroundings around = worlds.world().around();
    return new Worlds(worlds.world().with(around.with(around.circumstances().with(conduct))));
  }

  private static boolean metByTechnicians(String place) {
    return place.startsWith("device-")
        || Set.of("app", "esp", "preprov-landing", "domain-join").contains(place);
  }

  /** Hybrid join attests, enrols and waits behind a ring on the landing page. */
  private static List<Scene> waitingForTheDomain() {
    Worlds begun = Worlds.technician().hybrid().started().beginning(EspPhase.DEVICE_PREPARATION);
    Worlds enrolled = begun.later(Duration.ofMinutes(5));
    return List.of(
        Scene.of("preprov-landing", "hybrid-securing", begun),
        Scene.of("preprov-landing", "hybrid-registering", begun.later(Duration.ofSeconds(120))),
        Scene.of("preprov-landing", "hybrid-waiting", enrolled),
        Scene.of("preprov-landing", "hybrid-joined", enrolled.having(Milestone.DOMAIN_JOINED)));
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import static oobesim.provisioning.plan.EspPhase.ACCOUNT_SETUP;
import static oobesim.provisioning.plan.EspPhase.DEVICE_PREPARATION;
import static oobesim.provisioning.plan.EspPhase.DEVICE_SETUP;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import oobesim.provisioning.around.EspSettings;
import oobesim.provisioning.plan.EspTask;
import oobesim.provisioning.plan.Strikes.Strike;
import oobesim.support.Worlds;

/** The status page from its first second to each of its ends. */
final class EspScenes {
  private static final Duration PREPARATION = Duration.ofSeconds(230);
  private static final Duration SETUP = Duration.ofSeconds(1240);

  private EspScenes() {}

  static List<Scene> all() {
    return Stream.of(technician(), technicianFailing(), user()).flatMap(List::stream).toList();
  }

  /** A technician's page with the first two categories open. */
  private static Worlds opened() {
    return Worlds.technician().expanded(DEVICE_PREPARATION, DEVICE_SETUP);
  }

  private static Worlds inSetup(Worlds worlds) {
    return worlds.beginning(DEVICE_PREPARATION).later(PREPARATION).beginning(DEVICE_SETUP);
  }

  private static List<Scene> technician() {
    Worlds setup = inSetup(opened());
    return List.of(
        Scene.of("esp", "opening", Worlds.technician()),
        Scene.of("esp", "start-collapsed", Worlds.technician().beginning(DEVICE_PREPARATION)),
        Scene.of("esp", "start", opened().beginning(DEVICE_PREPARATION)),
        Scene.of("esp", "registering", opened().beginning(DEVICE_PREPARATION).later(seconds(120))),
        Scene.of("esp", "identifying", setup.later(seconds(5))),
        Scene.of(
            "esp",
            "connections-1-of-2",
            inSetup(opened().withNetworkConnections(2)).later(seconds(30))),
        Scene.of("esp", "apps-2-of-5", setup.later(seconds(530))),
        Scene.of("esp", "still-working", setup.later(seconds(700))),
        Scene.of(
            "esp",
            "nothing-to-install",
            inSetup(opened().withNothingToInstall()).later(seconds(60))),
        Scene.of("esp", "complete", setup.later(SETUP)),
        Scene.of("esp", "complete-collapsed", inSetup(Worlds.technician()).later(SETUP)));
  }

  private static List<Scene> technicianFailing() {
    Strike attestation = new Strike("tpm-not-usable", "0x800705B4", Duration.ofMinutes(7));
    Strike app = new Strike("app-not-detected", "0x87D1041C", seconds(600));
    return List.of(
        Scene.of(
            "esp",
            "failed-securing-hardware",
            opened()
                .expanded(ACCOUNT_SETUP)
                .beginningWithFault(DEVICE_PREPARATION, EspTask.SECURING_HARDWARE, attestation)
                .later(Duration.ofMinutes(8))),
        Scene.of(
            "esp",
            "failed-registering",
            opened()
                .beginningWithFault(
                    DEVICE_PREPARATION,
                    EspTask.REGISTERING,
                    new Strike("two-profiles", "0x801C03EA", Duration.ofSeconds(20)))
                .later(Duration.ofMinutes(8))),
        Scene.of("esp", "failed-apps", failedApps(opened(), app)),
        Scene.of(
            "esp",
            "failed-without-code",
            failedApps(opened(), new Strike("app-installer-failed", "", seconds(600)))),
        Scene.of("esp", "timed-out", inSetup(opened()).later(seconds(600)).timedOut()));
  }

  private static Worlds failedApps(Worlds worlds, Strike strike) {
    return worlds
        .beginning(DEVICE_PREPARATION)
        .later(PREPARATION)
        .beginningWithFault(DEVICE_SETUP, EspTask.APPS, strike)
        .later(seconds(700));
  }

  private static List<Scene> user() {
    Worlds user = Worlds.user().expanded(DEVICE_SETUP, ACCOUNT_SETUP);
    Worlds account = inSetup(user).later(SETUP).beginning(ACCOUNT_SETUP).later(seconds(30));
    Strike app = new Strike("app-not-detected", "0x87d1041c", seconds(600));
    Worlds failed = failedApps(user, app);
    return List.of(
        Scene.of("esp", "user-account-setup", account),
        Scene.of("esp", "user-complete", account.later(Duration.ofMinutes(10))),
        Scene.of(
            "esp",
            "user-free-to-leave",
            inSetup(user).withStatusPage(esp -> exits(esp, false, false, false))),
        Scene.of("esp", "user-failed", failed),
        Scene.of(
            "esp",
            "user-failed-only-again",
            failed.withStatusPage(esp -> exits(esp, true, false, false))),
        Scene.of(
            "esp", "user-failed-own-message", failed.withStatusPage(EspScenes::withOwnMessage)));
  }

  private static EspSettings exits(EspSettings esp, boolean block, boolean reset, boolean use) {
    return with(esp, new EspSettings.Exits(block, reset, use));
  }

  static EspSettings with(EspSettings esp, EspSettings.Exits exits) {
    return with(esp, esp.customMessage(), exits);
  }

  private static EspSettings withOwnMessage(EspSettings esp) {
    return with(esp, "Call the Contoso service desk: 555-0100.", esp.exits());
  }

  private static EspSettings with(EspSettings esp, String message, EspSettings.Exits exits) {
    return new EspSettings(
        esp.showProgress(),
        esp.timeout(),
        message,
        esp.logCollection(),
        esp.onlyOobe(),
        esp.qualityUpdates(),
        exits,
        esp.selectedApps(),
        esp.onlyFailSelected());
  }

  private static Duration seconds(long count) {
    return Duration.ofSeconds(count);
  }
}

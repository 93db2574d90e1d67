// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import static oobesim.provisioning.plan.EspPhase.ACCOUNT_SETUP;
import static oobesim.provisioning.plan.EspPhase.DEVICE_PREPARATION;
import static oobesim.provisioning.plan.EspPhase.DEVICE_SETUP;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import oobesim.provisioning.DeviceMode;
import oobesim.provisioning.Milestone;
import oobesim.provisioning.around.EspSettings.Exits;
import oobesim.provisioning.plan.EspTask;
import oobesim.provisioning.plan.Strikes.Strike;
import oobesim.support.Worlds;

/** The ways out of a user's status page, and the halves that begin in the middle of it. */
final class EspExitScenes {
  private static final Duration PREPARATION = Duration.ofSeconds(230);
  private static final Duration SETUP = Duration.ofSeconds(1240);
  private static final Strike APP =
      new Strike("app-not-detected", "0x87d1041c", Duration.ofSeconds(600));

  private EspExitScenes() {}

  static List<Scene> all() {
    return Stream.of(byPolicy(), hybrid(), laterHalves()).flatMap(List::stream).toList();
  }

  private static List<Scene> byPolicy() {
    Worlds running = Worlds.user().beginning(DEVICE_PREPARATION);
    Worlds failed =
        running
            .later(PREPARATION)
            .beginningWithFault(DEVICE_SETUP, EspTask.APPS, APP)
            .later(Duration.ofSeconds(700));
    return List.of(
        Scene.of("esp", "exits-none-yet", allowing(running, false, false, false)),
        Scene.of("esp", "exits-free", allowing(failed, false, false, false)),
        Scene.of("esp", "exits-reset", allowing(failed, true, true, false)),
        Scene.of("esp", "collecting-choosing", collecting(failed, "choosing")),
        Scene.of("esp", "collecting-saving", collecting(failed, "saving")),
        Scene.of("esp", "exits-use", allowing(failed, true, false, true)));
  }

  private static Worlds collecting(Worlds failed, String stage) {
    return allowing(failed, true, true, false).typing("diagnostics/export", stage);
  }

  private static List<Scene> hybrid() {
    Worlds user = Worlds.user().hybrid().expanded(ACCOUNT_SETUP);
    Worlds waiting = prepared(user).beginning(ACCOUNT_SETUP).later(Duration.ofMinutes(3));
    Worlds registered = prepared(user.having(Milestone.ENTRA_REGISTERED)).beginning(ACCOUNT_SETUP);
    return List.of(
        Scene.of("esp", "hybrid-waiting-for-registration", waiting),
        Scene.of("esp", "hybrid-registered", registered.later(Duration.ofSeconds(30))),
        Scene.of("esp", "hybrid-sign-out", registered.later(Duration.ofMinutes(10))));
  }

  private static List<Scene> laterHalves() {
    Worlds reset =
        Worlds.user()
            .withAdministrator()
            .having(Milestone.AUTOPILOT_RESET, Milestone.PREPARED)
            .expanded(DEVICE_PREPARATION, DEVICE_SETUP);
    Worlds kiosk = Worlds.fresh().withDownloadedProfile().in(DeviceMode.SELF_DEPLOYING);
    Worlds resealed = Worlds.user().hybrid().signedOut().having(Milestone.PREPARED);
    return List.of(
        Scene.of("esp", "after-reset", reset.signedOut().beginning(DEVICE_SETUP)),
        Scene.of(
            "esp",
            "after-reset-sign-out",
            reset
                .beginning(DEVICE_SETUP)
                .later(SETUP)
                .beginning(ACCOUNT_SETUP)
                .later(Duration.ofMinutes(10))),
        Scene.of("esp", "self-deploying", kiosk.beginning(DEVICE_PREPARATION)),
        Scene.of("esp", "resealed-hybrid", prepared(resealed)));
  }

  /** With the device's part of the page done. */
  private static Worlds prepared(Worlds worlds) {
    return worlds
        .beginning(DEVICE_PREPARATION)
        .later(PREPARATION)
        .beginning(DEVICE_SETUP)
        .later(SETUP);
  }

  private static Worlds allowing(Worlds worlds, boolean block, boolean reset, boolean use) {
    return worlds.withStatusPage(esp -> EspScenes.with(esp, new Exits(block, reset, use)));
  }
}

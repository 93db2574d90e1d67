// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.util.List;
import java.util.Map;
import oobesim.provisioning.Presence;
import oobesim.provisioning.World;
import oobesim.provisioning.around.FirstRun;
import oobesim.provisioning.around.Hello;
import oobesim.provisioning.around.Surroundings;
import oobesim.support.Worlds;

/** Privacy and Windows Hello. */
final class PersonalScenes {
  private PersonalScenes() {}

  static List<Scene> all() {
    Worlds user = Worlds.user();
    return List.of(
        Scene.of("privacy", user),
        Scene.of("privacy", "two-off", user.clearing("privacy/location", "privacy/inking")),
        Scene.of("privacy", "all-off", user.clearing(all("privacy"))),
        Scene.of("privacy", "explained", user.ticking("privacy/learn-more")),
        Scene.of("restore", backups("CONTOSO-OLD")),
        Scene.of("restore", "several", backups("CONTOSO-OLD", "CONTOSO-LAB")),
        Scene.of(
            "restore",
            "second-chosen",
            backups("CONTOSO-OLD", "CONTOSO-LAB").choosing("restore", "CONTOSO-LAB")),
        Scene.of("desktop", "restored", restored()),
        Scene.of("hello-setup", "offered", user.withHello(Hello.OFFERED)),
        Scene.of("hello-setup", "required", user.withHello(Hello.REQUIRED)),
        Scene.of(
            "hello-setup",
            "denied",
            user.withHello(Hello.REQUIRED).complaining("hello-setup/ok", "mfa-denied-again")),
        Scene.of("all-set", "hello", user.ticking("all-set/hello")),
        Scene.of("pin-setup", user),
        Scene.of("pin-setup", "letters", user.complaining("pin-setup/pin", "pin-has-letters")),
        Scene.of("pin-setup", "too-short", user.complaining("pin-setup/pin", "pin-too-short")),
        Scene.of(
            "pin-setup",
            "differ",
            user.ticking("pin-setup/include-letters")
                .typingSecret("pin-setup/pin")
                .complaining("pin-setup/confirm", "pins-differ")));
  }

  /** The Start menu of somebody who has taken a backup. */
  private static Worlds restored() {
    World world = backups("CONTOSO-OLD").ticking("desktop/start-menu").world();
    Presence presence = Presence.NONE.withRestore("joni@contoso.com", "CONTOSO-OLD");
    return new Worlds(world.device(d -> d.withTally(d.tally().with(presence))));
  }

  private static Worlds backups(String... devices) {
    World world = Worlds.user().workedOnBy("joni@contoso.com").world();
    FirstRun run =
        new FirstRun(
            true,
            Map.of("joni@contoso.com", List.of(devices)),
            true,
            true,
            false,
            1,
            FirstRun.NewPin.DEFAULT,
            false);
    Surroundings around = world.around();
    return new Worlds(world.with(around.with(around.circumstances().with(run))));
  }

  private static String[] all(String screen) {
    return List.of(
            "location",
            "find-my-device",
            "diagnostic-data",
            "inking",
            "tailored-experiences",
            "advertising-id")
        .stream()
        .map(box -> screen + "/" + box)
        .toArray(String[]::new);
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.util.List;
import java.util.stream.Stream;
import oobesim.provisioning.around.NetworkLink;
import oobesim.support.Worlds;

/** Waiting, first pages, network. */
final class FirstPageScenes {
  private FirstPageScenes() {}

  static List<Scene> all() {
    return Stream.of(waiting(), welcome(), network()).flatMap(List::stream).toList();
  }

  private static List<Scene> waiting() {
    Worlds fresh = Worlds.fresh();
    return List.of(
        Scene.of("off", fresh),
        Scene.of("boot", fresh),
        Scene.of("rebooting", fresh),
        Scene.of("just-a-moment", fresh),
        Scene.of("checking-updates", fresh),
        Scene.of("checking-updates", "later", fresh.later(Rotation.STAY.multipliedBy(3))),
        Scene.of("quality-update", Worlds.user()),
        Scene.of("finishing", fresh));
  }

  private static List<Scene> welcome() {
    Worlds fresh = Worlds.fresh();
    return List.of(
        Scene.of("language", fresh),
        Scene.of("language", "started-over-too-often", fresh.startedOver(9)),
        Scene.of("region", fresh),
        Scene.of("region", "german-image", fresh.withLocale("de-DE")),
        Scene.of("region", "other-chosen", fresh.choosing("region", "se")),
        Scene.of("keyboard", fresh),
        Scene.of("keyboard", "german-image", fresh.withLocale("de-DE")),
        Scene.of("keyboard-second", fresh),
        Scene.of("keyboard-second-language", fresh),
        Scene.of(
            "keyboard-second-layout",
            "after-french",
            fresh.choosing("keyboard-second-language", "fr-fr")),
        Scene.of("eula", fresh));
  }

  private static List<Scene> network() {
    Worlds offline = Worlds.fresh().connectedBy(NetworkLink.NONE);
    Worlds chosen = offline.choosing("network", "Contoso");
    return List.of(
        Scene.of("network", "nothing-in-range", offline.inRangeOf()),
        Scene.of("network", "none-chosen", offline),
        Scene.of("network", "chosen", chosen),
        Scene.of("network", "key-typed", chosen.typingSecret("network/network-key")),
        Scene.of(
            "network", "key-wrong", chosen.complaining("network/network-key", "network-key-wrong")),
        Scene.of("network", "open-chosen", offline.choosing("network", "Contoso Guest")),
        Scene.of(
            "network",
            "wifi-connected",
            offline.connectedBy(NetworkLink.WIFI).typing("network/connected", "Contoso")),
        Scene.of("network", "wired", Worlds.fresh()),
        Scene.of("network", "wired-no-internet", Worlds.fresh().withoutInternet()),
        Scene.of("network-lost", offline));
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.time.Duration;
import java.util.Optional;
import oobesim.flow.Layers;
import oobesim.page.PageId;
import oobesim.page.ScreenId;
import oobesim.provisioning.World;
import oobesim.provisioning.around.WindowsVersion;
import oobesim.support.Worlds;

/**
 * A screen in a world that is worth a look.
 *
 * @param layers which screen, and what it lies over
 * @param variant what is particular, empty for the plain screen
 * @param world the world
 */
public record Scene(Layers layers, String variant, World world) {
  /** Which screen. */
  public PageId id() {
    return layers.front();
  }

  static Scene of(String screen, Worlds worlds) {
    return of(screen, "", worlds);
  }

  static Scene of(String screen, String variant, Worlds worlds) {
    return new Scene(Layers.of(ScreenId.named(screen).orElseThrow()), variant, worlds.world());
  }

  /** A screen over the page behind it. */
  static Scene of(String screen, String behind, String variant, Worlds worlds) {
    Layers layers =
        new Layers(
            ScreenId.named(screen).orElseThrow(),
            Optional.of(ScreenId.named(behind).orElseThrow()));
    return new Scene(layers, variant, worlds.world());
  }

  public Scene on(WindowsVersion version) {
    return new Scene(layers, variant, new Worlds(world).on(version).world());
  }

  Scene withAzureAdNames() {
    return new Scene(layers, variant, new Worlds(world).withAzureAdNames().world());
  }

  World later(Duration time) {
    return world.at(world.now().plus(time));
  }

  /** Path of its text below the folder of snapshots. */
  String file() {
    return folder() + "/" + name() + ".txt";
  }

  /** The screen and what is particular about it. */
  public String name() {
    return variant.isEmpty() ? id().value() : id() + "-" + variant;
  }

  /** The folder of its Windows. */
  public String folder() {
    return "windows-" + world.around().windows().version().number();
  }

  @Override
  public String toString() {
    return file();
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.time.Duration;
import oobesim.flow.ScreenId;
import oobesim.provisioning.WindowsVersion;
import oobesim.provisioning.World;
import oobesim.support.Worlds;

/**
 * A screen in a world that is worth a look.
 *
 * @param id which screen
 * @param variant what is particular, empty for the plain screen
 * @param world the world
 */
public record Scene(ScreenId id, String variant, World world) {
  static Scene of(String screen, Worlds worlds) {
    return of(screen, "", worlds);
  }

  static Scene of(String screen, String variant, Worlds worlds) {
    return new Scene(new ScreenId(screen), variant, worlds.world());
  }

  public Scene on(WindowsVersion version) {
    return new Scene(id, variant, new Worlds(world).on(version).world());
  }

  Scene withAzureAdNames() {
    return new Scene(id, variant, new Worlds(world).withAzureAdNames().world());
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
    return variant.isEmpty() ? id.value() : id + "-" + variant;
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

// SPDX-License-Identifier: Apache-2.0
package oobesim.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oobesim.provisioning.World;

/** The restore page of Windows Backup for Organizations: the backups of whoever has signed in. */
public final class RestorePage {
  private RestorePage() {}

  /** The devices that the user has a backup of, the newest first. */
  public static List<String> options(World world) {
    return world
        .state()
        .user()
        .map(world.around().circumstances().firstRun()::backupsOf)
        .orElse(List.of());
  }

  /** Whether this Windows asks at the first sign-in as well. */
  public static boolean comesAtSignIn(World world) {
    boolean newest = world.around().circumstances().image().upToDate();
    return world.around().windows().restoresAtSignIn(newest);
  }

  /** The device whose backup the user has taken; nothing for a set-up as new. */
  public static Optional<String> taken(World world) {
    return world
        .state()
        .user()
        .flatMap(world.state().tally().presence()::restored)
        .filter(device -> !device.isEmpty());
  }

  /** Builds that have the page in two places let a person skip it (inferred). */
  static List<Control> controls(World world) {
    List<Control> below = new ArrayList<>();
    if (comesAtSignIn(world)) {
      below.add(Control.button("skip", true));
    }
    below.add(Control.button("set-up-as-new", true));
    below.add(Control.primary("restore", true));
    return PageRow.followed(options(world), below);
  }

  static Optional<String> first(World world) {
    return options(world).stream().findFirst();
  }
}

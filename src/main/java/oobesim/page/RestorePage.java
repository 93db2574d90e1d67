// SPDX-License-Identifier: Apache-2.0
package oobesim.page;

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

  static Optional<String> first(World world) {
    return options(world).stream().findFirst();
  }
}

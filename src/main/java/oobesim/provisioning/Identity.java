// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning;

import java.util.Locale;

/** The names and ids of a device and its tenant that no profile gives: made up, always the same. */
public final class Identity {
  private static final int NAME_LENGTH = 7;

  private Identity() {}

  /** The tenant's id. */
  public static String tenant(World world) {
    return InventedId.of("tenant", world.around().tenant().domain());
  }

  /** An id of this device in this run; the word says of what. */
  public static String of(World world, String what) {
    return InventedId.of(what, Long.toString(world.seed()), world.around().device().serialNumber());
  }

  /** The computer's name, before it has one the factory's. */
  public static String computerName(World world) {
    String given = world.state().computerName();
    return given.isEmpty() ? factoryName(world) : given;
  }

  /** The name that the computer came with. */
  public static String factoryName(World world) {
    String letters = of(world, "computer").replace("-", "").toUpperCase(Locale.ROOT);
    return "DESKTOP-" + letters.substring(0, NAME_LENGTH);
  }
}

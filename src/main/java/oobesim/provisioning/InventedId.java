// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Ids of things that do not exist: the same names always give the same id, and each begins with
 * {@code fade}, which marks it as made up.
 */
public final class InventedId {
  /** Stands between two names, and in none. */
  private static final String BETWEEN = "\u0000";

  private InventedId() {}

  /** The id of what these names stand for. */
  public static String of(String... names) {
    byte[] name = String.join(BETWEEN, names).getBytes(StandardCharsets.UTF_8);
    return "fade" + UUID.nameUUIDFromBytes(name).toString().substring(4);
  }

  /** The id of an app, the same in every run and on every page. */
  public static String app(String name) {
    return of("app", name);
  }

  /** How the agent calls an app: its id and its version. */
  public static String trackedApp(String name) {
    return "Win32App_" + app(name) + "_1";
  }
}

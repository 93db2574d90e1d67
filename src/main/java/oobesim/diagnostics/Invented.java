// SPDX-License-Identifier: Apache-2.0
package oobesim.diagnostics;

import java.util.Locale;
import oobesim.provisioning.Identity;
import oobesim.provisioning.InventedId;
import oobesim.provisioning.World;

/** The names and ids of a run that no profile gives: made up, and the same each time. */
final class Invented {
  private Invented() {}

  static String tenantId(World world) {
    return Identity.tenant(world);
  }

  /** The id that device management gives this device. */
  static String managementId(World world) {
    return ofDevice(world, "management");
  }

  /** Windows writes the keys of enrolments in capitals. */
  static String enrollment(World world) {
    return ofDevice(world, "enrollment").toUpperCase(Locale.ROOT);
  }

  static String ofDevice(World world, String what) {
    return Identity.of(world, what);
  }

  static String userId(String upn) {
    return InventedId.of("user", upn);
  }

  /** A product code as installers write it. */
  static String productCode(String app) {
    return "{" + InventedId.of("product", app).toUpperCase(Locale.ROOT) + "}";
  }

  /** A cloud account has another kind of security id than a domain's. */
  static String sid(World world, String upn) {
    String hex = userId(upn).replace("-", "");
    String[] parts = new String[4];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = Long.toString(Long.parseLong(hex.substring(8 * i, 8 * i + 8), 16));
    }
    boolean hybrid = world.state().hybrid();
    return hybrid
        ? "S-1-5-21-" + String.join("-", parts[0], parts[1], parts[2]) + "-1104"
        : "S-1-12-1-" + String.join("-", parts);
  }

  /** The computer's name, before it has one the factory's; fit for the name of a file. */
  static String computer(World world) {
    String given = world.state().computerName().replaceAll("[^A-Za-z0-9-]", "");
    return given.isEmpty() ? Identity.factoryName(world) : given;
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.flow.console;

import java.util.Locale;
import oobesim.provisioning.Identity;
import oobesim.provisioning.InventedId;
import oobesim.provisioning.World;

/** Made-up addresses: private ones on the device's side, those kept for examples beyond. */
final class Address {
  private Address() {}

  /** The device's own address in its network. */
  static String device(World world) {
    return network(world) + (20 + number(Identity.of(world, "address"), 200));
  }

  /** What leads to the internet. */
  static String gateway(World world) {
    return network(world) + "1";
  }

  /** The domain controller. */
  static String domainController(World world) {
    return network(world) + "5";
  }

  /** The device's address in the VPN. */
  static String vpn(World world) {
    return "10.99.0." + (20 + number(Identity.of(world, "vpn"), 200));
  }

  /** A host in the internet: the same name always has the same address. */
  static String host(String name) {
    return "203.0.113." + (1 + number(InventedId.of("host", name.toLowerCase(Locale.ROOT)), 250));
  }

  /** A card's own number, of those that no maker has. */
  static String card(World world, String which) {
    String id = Identity.of(world, which).replace("-", "").toUpperCase(Locale.ROOT);
    return "02-00-" + pair(id, 8) + "-" + pair(id, 10) + "-" + pair(id, 12) + "-" + pair(id, 14);
  }

  private static String pair(String id, int from) {
    return id.substring(from, from + 2);
  }

  private static String network(World world) {
    return switch (world.around().network().link()) {
      case WIFI -> "192.168.20.";
      case WIRED, NONE -> "192.168.10.";
    };
  }

  /** A number below a limit, from what an invented id has behind its mark. */
  static int number(String id, int limit) {
    return Integer.parseInt(id.substring(4, 8), 16) % limit;
  }
}

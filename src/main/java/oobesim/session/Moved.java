// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import oobesim.profile.setting.Kind;
import oobesim.provisioning.World;
import oobesim.provisioning.around.Network;

/**
 * A setting that a run moves without its profile: by a switch of the bench, or by what is done on
 * the device. What counts is the world's value, not the profile's.
 */
public enum Moved {
  LINK(
      "network.link",
      (now, said) -> Kind.word(network(now).link()),
      (then, now) -> then.withLink(now.link())),
  INTERNET(
      "network.internet",
      (now, said) -> Boolean.toString(network(now).internet()),
      (then, now) -> then.withInternet(now.internet())),
  DOMAIN_CONTROLLER(
      "network.domainController",
      (now, said) -> Boolean.toString(network(now).domainController()),
      (then, now) -> then.withDomainController(now.domainController())),
  VPN(
      "network.vpn",
      (now, said) -> Kind.word(network(now).vpn()),
      (then, now) -> then.withVpn(now.vpn())),
  RECORD(
      "device.intuneRecord",
      (now, said) -> now.state().tally().recorded() ? "true" : said,
      (then, now) -> then);

  /** What a setting is in a world, if the profile says something else. */
  private interface Value {
    String in(World now, String said);
  }

  private final String path;
  private final Value value;
  private final BinaryOperator<Network> kept;

  Moved(String path, Value value, BinaryOperator<Network> kept) {
    this.path = path;
    this.value = value;
    this.kept = kept;
  }

  private static Network network(World world) {
    return world.around().network();
  }

  /** What a setting is now, in a script's words; what the profile says unless a run moves it. */
  public static String value(String path, String said, World now) {
    return at(path).map(moved -> moved.value.in(now, said)).orElse(said);
  }

  /** The network of a changed profile, but for what the run has moved and the change is not of. */
  static Network kept(Network now, Network changed, String path) {
    Network network = changed;
    for (Moved moved : values()) {
      network = moved.path.equals(path) ? network : moved.kept.apply(network, now);
    }
    return network;
  }

  /** The world in which whoever sets a path speaks of what is there now. */
  static UnaryOperator<World> set(String path) {
    return path.equals(RECORD.path)
        ? world -> world.device(d -> d.withTally(d.tally().withRecord(false)))
        : UnaryOperator.identity();
  }

  private static Optional<Moved> at(String path) {
    return Stream.of(values()).filter(moved -> moved.path.equals(path)).findFirst();
  }
}

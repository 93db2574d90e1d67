// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import oobesim.document.Severity;
import oobesim.i18n.Words;
import oobesim.profile.ProfileReader;
import oobesim.profile.Reading;
import oobesim.profile.SimulationProfile;
import oobesim.provisioning.InjectedFault;
import oobesim.provisioning.Network;
import oobesim.provisioning.NetworkLink;
import oobesim.provisioning.Surroundings;
import oobesim.provisioning.Vpn;
import oobesim.provisioning.World;

/** Changes of what lies outside the device: network, tenant, injected failures. */
final class Outside {
  /** A journal is the same in every language. */
  private static final Words IN_THE_JOURNAL = Words.in(Locale.ENGLISH);

  private final Session session;

  Outside(Session session) {
    this.session = session;
  }

  /** Does the change; the answer is why not, or empty. */
  String change(Input input) {
    Network network = session.world().around().network();
    return switch (input) {
      case Input.Link(NetworkLink link) -> network(network.withLink(link));
      case Input.Internet(boolean on) -> network(network.withInternet(on));
      case Input.DomainController(boolean on) -> network(network.withDomainController(on));
      case Input.Vpn(boolean on) -> network(network.withVpn(on ? Vpn.DEVICE : Vpn.NONE));
      case Input.Fault(InjectedFault fault, boolean on) -> fault(fault, on);
      case Input.Change(String path, String value) -> setting(path, value);
      default -> throw new IllegalArgumentException("not outside the device: " + input);
    };
  }

  private String network(Network network) {
    World world = session.world();
    session.change(world.with(world.around().withNetwork(network)));
    return "";
  }

  private String fault(InjectedFault other, boolean on) {
    String id = other.id();
    if (!session.flow().failures().injectable().contains(id)) {
      return "no failure " + id + " that can be switched on";
    }
    World world = session.world();
    List<InjectedFault> faults = new ArrayList<>(world.around().faults());
    faults.removeIf(fault -> fault.id().equals(id));
    if (on) {
      faults.add(other);
    }
    session.change(world.with(world.around().withFaults(faults)));
    return "";
  }

  private String setting(String path, String value) {
    Reading reading = ProfileReader.set(session.profile(), path, value);
    if (reading.first().isEmpty()) {
      return reading.findings().stream()
          .filter(finding -> finding.severity() == Severity.ERROR)
          .map(it -> IN_THE_JOURNAL.say(it.message()))
          .findFirst()
          .orElse("no setting " + path);
    }
    SimulationProfile changed = reading.first().get();
    World world = session.world();
    session.change(changed);
    Surroundings after = kept(world.around(), changed.surroundings(), path);
    session.change(unblocked(world.with(Lagging.change(world, after)), path));
    return "";
  }

  /** Whoever sets the record speaks of the one in Intune now, also of one that this run made. */
  private static World unblocked(World world, String path) {
    return path.equals("device.intuneRecord")
        ? world.device(d -> d.withTally(d.tally().withRecord(false)))
        : world;
  }

  /** The changed surroundings, but for what was changed in the run by other means. */
  private static Surroundings kept(Surroundings now, Surroundings changed, String path) {
    Network then = changed.network();
    Network network = now.network();
    Network merged =
        new Network(
            path.equals("network.link") ? then.link() : network.link(),
            path.equals("network.internet") ? then.internet() : network.internet(),
            path.equals("network.domainController")
                ? then.domainController()
                : network.domainController(),
            path.equals("network.vpn") ? then.vpn() : network.vpn(),
            then.blocked(),
            then.wifi());
    Surroundings around = changed.withNetwork(merged);
    return path.startsWith("faults") ? around : around.withFaults(now.faults());
  }
}

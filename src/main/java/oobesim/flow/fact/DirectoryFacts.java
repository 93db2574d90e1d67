// SPDX-License-Identifier: Apache-2.0
package oobesim.flow.fact;

import java.util.List;
import oobesim.provisioning.World;
import oobesim.provisioning.around.Connector;
import oobesim.provisioning.around.Vpn;

/** Facts about Active Directory, the connector and the domain join profile. */
public final class DirectoryFacts {
  public static final Fact DOMAIN_CONTROLLER_NEAR =
      new Fact("domain-controller.near", w -> w.around().network().domainController());

  /** In the order of the documentation. */
  public static final List<Fact> ALL =
      List.of(
          new Fact("connector.active", w -> connector(w).status() == Connector.Status.ACTIVE),
          new Fact("connector.current", w -> current(connector(w).version())),
          new Fact("connector.in-domain", DirectoryFacts::inDomain),
          new Fact("connector.delegated", DirectoryFacts::delegated),
          new Fact(
              "connector.limit-reached",
              w -> !connector(w).ouDelegated() && connector(w).joinsDone() >= 10),
          new Fact("domain-join.profile-there", w -> w.around().domainJoin().isPresent()),
          new Fact(
              "domain-join.assigned",
              w -> w.around().circumstances().registration().domainJoinAssigned()),
          new Fact("domain-join.valid", DirectoryFacts::valid),
          new Fact(
              "directory.unit-synchronised",
              w -> w.around().circumstances().directory().unitSynchronised()),
          new Fact(
              "switch.assigned-user-breaks-domain-join",
              w -> w.around().circumstances().assignedUserBreaksDomainJoin()),
          new Fact("network.vpn-for-users", w -> w.around().network().vpn() == Vpn.USER),
          DOMAIN_CONTROLLER_NEAR);

  private DirectoryFacts() {}

  private static Connector connector(World world) {
    return world.around().tenant().connector();
  }

  /** The connector's documentation: versions before this one no longer process requests. */
  private static boolean current(String version) {
    return Version.of(version).compareTo(Version.of("6.2501.2000.5")) >= 0;
  }

  private static boolean inDomain(World world) {
    String domain = world.around().circumstances().directory().connectorDomain();
    return domain.isEmpty()
        || world
            .around()
            .domainJoin()
            .filter(profile -> !profile.domain().equalsIgnoreCase(domain))
            .isEmpty();
  }

  /** Without delegation Active Directory lets one account join ten computers. */
  private static boolean delegated(World world) {
    String unit = world.around().circumstances().directory().delegatedUnit();
    boolean here =
        unit.isEmpty()
            || world
                .around()
                .domainJoin()
                .filter(profile -> !profile.organizationalUnit().equalsIgnoreCase(unit))
                .isEmpty();
    return connector(world).ouDelegated() ? here : connector(world).joinsDone() < 10;
  }

  private static boolean valid(World world) {
    return world.around().domainJoin().filter(profile -> !profile.faults().isEmpty()).isEmpty();
  }
}

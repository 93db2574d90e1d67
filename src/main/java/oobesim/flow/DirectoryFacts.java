// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import java.util.List;
import oobesim.provisioning.Connector;
import oobesim.provisioning.DeviceMode;
import oobesim.provisioning.Vpn;
import oobesim.provisioning.World;

/** Facts about Active Directory, the connector and the domain join profile. */
final class DirectoryFacts {
  static final List<Fact> ALL =
      List.of(
          new Fact(
              "connector.active",
              "the Intune Connector for Active Directory answers",
              w -> connector(w).status() == Connector.Status.ACTIVE),
          new Fact(
              "connector.current",
              "its version is one that still works",
              w -> current(connector(w).version())),
          new Fact(
              "connector.in-domain",
              "it stands in the domain that is to be joined",
              DirectoryFacts::inDomain),
          new Fact(
              "connector.delegated",
              "it may create computers in the unit of the domain join profile",
              DirectoryFacts::delegated),
          new Fact(
              "connector.limit-reached",
              "without delegation its account has joined ten computers already",
              w -> !connector(w).ouDelegated() && connector(w).joinsDone() >= 10),
          new Fact(
              "domain-join.profile-there",
              "there is a domain join profile",
              w -> w.around().domainJoin().isPresent()),
          new Fact(
              "domain-join.assigned",
              "its assignment reaches the device",
              w -> w.around().circumstances().registration().domainJoinAssigned()),
          new Fact(
              "domain-join.valid",
              "its values can work: a full domain name, no Computers container, no quotes, no"
                  + " macros",
              DirectoryFacts::valid),
          new Fact(
              "directory.unit-synchronised",
              "Entra Connect synchronises the unit of the computers",
              w -> w.around().circumstances().directory().unitSynchronised()),
          new Fact(
              "switch.assigned-user-breaks-domain-join",
              "an assigned user keeps a device from joining hybrid",
              w -> w.around().circumstances().assignedUserBreaksDomainJoin()),
          new Fact(
              "network.vpn-for-users",
              "the VPN is the user's: it connects after the sign-on",
              w -> w.around().network().vpn() == Vpn.USER),
          new Fact(
              "domain-controller.near",
              "a domain controller answers without a VPN",
              w -> w.around().network().domainController()));

  private DirectoryFacts() {}

  /** Whether the offline domain join cannot be made, whatever the reason. */
  static boolean fails(World world) {
    boolean broken =
        world.around().circumstances().assignedUserBreaksDomainJoin()
            && world.around().device().assignedUser().isPresent()
            && world.state().mode() != DeviceMode.TECHNICIAN;
    return broken
        || !(connector(world).status() == Connector.Status.ACTIVE
            && current(connector(world).version())
            && inDomain(world)
            && delegated(world)
            && world.around().domainJoin().isPresent()
            && world.around().circumstances().registration().domainJoinAssigned()
            && valid(world));
  }

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

// SPDX-License-Identifier: Apache-2.0
package oobesim.flow.console;

import java.util.List;
import java.util.Locale;
import oobesim.flow.fact.SignOnFacts;
import oobesim.provisioning.Identity;
import oobesim.provisioning.World;
import oobesim.provisioning.around.DomainJoinProfile;
import oobesim.provisioning.around.Network;
import oobesim.provisioning.around.NetworkLink;

/**
 * A host as the device sees it.
 *
 * @param name what it is called
 * @param address its made-up address, empty if the name is not found
 * @param answers whether it answers
 */
record Host(String name, String address, boolean answers) {
  /** Which hosts belong to which group of endpoints. Source: Autopilot requirements. */
  private static final List<Endpoint> ENDPOINTS =
      List.of(
          new Endpoint("autopilot-service", "ztd.dds.microsoft.com"),
          new Endpoint("autopilot-service", "cs.dds.microsoft.com"),
          new Endpoint("autopilot-service", "login.live.com"),
          new Endpoint("connectivity-probe", "msftconnecttest.com"),
          new Endpoint("time", "time.windows.com"),
          new Endpoint("attestation", "microsoftaik.azure.net"),
          new Endpoint("tpm-certificates", "ekop.intel.com"),
          new Endpoint("tpm-certificates", "ekcert.spserv.microsoft.com"),
          new Endpoint("tpm-certificates", "ftpm.amd.com"),
          new Endpoint("sign-in", "login.microsoftonline.com"),
          new Endpoint("registration", "enterpriseregistration.windows.net"),
          new Endpoint("enrollment", "manage.microsoft.com"),
          new Endpoint("store", "displaycatalog.mp.microsoft.com"),
          new Endpoint("windows-update", "windowsupdate.com"),
          new Endpoint("windows-update", "update.microsoft.com"),
          new Endpoint("diagnostics-upload", "lgmsapeweu.blob.core.windows.net"));

  /** A host, with all hosts below it, and its group. */
  private record Endpoint(String group, String name) {
    boolean holds(String host) {
      return host.equals(name) || host.endsWith("." + name);
    }
  }

  static Host of(World world, String typed) {
    String name = typed.toLowerCase(Locale.ROOT);
    if (isDevice(world, name)) {
      return new Host(typed, "127.0.0.1", true);
    }
    if (name.equals(Address.device(world)) || name.equals(Address.gateway(world))) {
      return new Host(typed, name, linked(world));
    }
    if (inDomain(world, name)) {
      boolean reachable = linked(world) && SignOnFacts.DOMAIN_REACHABLE.holds(world);
      return new Host(typed, reachable ? Address.domainController(world) : "", reachable);
    }
    return beyond(world, typed, name);
  }

  /** A name is found by anybody who has the internet; numbers need not be found. */
  private static Host beyond(World world, String typed, String name) {
    Network network = world.around().network();
    boolean number = name.matches("\\d{1,3}(\\.\\d{1,3}){3}");
    boolean found = linked(world) && network.internet();
    boolean open = found && world.around().circumstances().gateway().passes();
    boolean answers = open && group(name).stream().allMatch(network::reaches);
    String address = number ? name : Address.host(name);
    return new Host(typed, number || found && name.contains(".") ? address : "", answers);
  }

  private static List<String> group(String host) {
    return ENDPOINTS.stream().filter(e -> e.holds(host)).map(Endpoint::group).toList();
  }

  private static boolean isDevice(World world, String name) {
    return name.equals("localhost")
        || name.equals("127.0.0.1")
        || name.equalsIgnoreCase(Identity.computerName(world));
  }

  /** The domain by its name, a host in it, or its controller's address. */
  private static boolean inDomain(World world, String name) {
    return name.equals(Address.domainController(world))
        || world
            .around()
            .domainJoin()
            .map(DomainJoinProfile::domain)
            .map(domain -> domain.toLowerCase(Locale.ROOT))
            .filter(domain -> name.equals(domain) || name.endsWith("." + domain))
            .isPresent();
  }

  private static boolean linked(World world) {
    return world.around().network().link() != NetworkLink.NONE;
  }

  boolean found() {
    return !address.isEmpty();
  }
}

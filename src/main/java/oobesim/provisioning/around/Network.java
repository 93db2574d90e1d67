// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.around;

import java.util.List;

/**
 * What the device can reach.
 *
 * @param link cable, radio or nothing
 * @param internet whether the internet is behind the link
 * @param domainController whether a domain controller is
 * @param vpn the kind of VPN
 * @param blocked names of endpoint groups that a firewall blocks
 * @param wifi wireless networks in range
 */
public record Network(
    NetworkLink link,
    boolean internet,
    boolean domainController,
    Vpn vpn,
    List<String> blocked,
    List<WifiNetwork> wifi) {
  public Network {
    blocked = List.copyOf(blocked);
    wifi = List.copyOf(wifi);
  }

  /** Whether Windows finds the internet: it asks a probe, which may be blocked. */
  public boolean online() {
    return reaches("connectivity-probe");
  }

  /** Whether a group of endpoints answers. */
  public boolean reaches(String endpoints) {
    return link != NetworkLink.NONE && internet && !blocked.contains(endpoints);
  }

  /** Whether the VPN is connected; a user's connects in the user's own session. */
  public boolean vpnUp(boolean userSession) {
    return switch (vpn) {
      case NONE -> false;
      case USER -> userSession && online();
      case DEVICE -> online();
    };
  }

  /** The same surroundings with another link. */
  public Network withLink(NetworkLink other) {
    return new Network(other, internet, domainController, vpn, blocked, wifi);
  }

  /** The same surroundings with the internet on or off. */
  public Network withInternet(boolean on) {
    return new Network(link, on, domainController, vpn, blocked, wifi);
  }

  /** The same surroundings with the domain controller reachable or not. */
  public Network withDomainController(boolean reachable) {
    return new Network(link, internet, reachable, vpn, blocked, wifi);
  }

  /** The same surroundings with another VPN. */
  public Network withVpn(Vpn kind) {
    return new Network(link, internet, domainController, kind, blocked, wifi);
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.flow.console;

import java.util.Locale;
import oobesim.flow.fact.DirectoryFacts;
import oobesim.provisioning.ConsoleLine.Layout;
import oobesim.provisioning.DomainJoinProfile;
import oobesim.provisioning.Identity;
import oobesim.provisioning.Milestone;
import oobesim.provisioning.NetworkLink;
import oobesim.provisioning.World;

/** The network cards of the device. */
final class IpConfig {
  private final World world;
  private final boolean all;
  private final Printout out = new Printout();

  private IpConfig(World world, boolean all) {
    this.world = world;
    this.all = all;
  }

  static Reply of(World world, CommandLine line) {
    if (line.bare() || line.has("/all")) {
      return new IpConfig(world, !line.bare()).cards();
    }
    if (line.has("/flushdns")) {
      return Reply.said("dns-flushed");
    }
    boolean known = line.has("/release") || line.has("/renew") || line.has("/displaydns");
    return known
        ? Reply.said("not-played", "command", "ipconfig " + line.joined())
        : Reply.said("usage-ipconfig");
  }

  private Reply cards() {
    out.blank().said("ipconfig").blank();
    if (all) {
      entry("host-name", Identity.computerName(world));
      entry("primary-dns-suffix", JoinState.of(world).domain());
      out.blank();
    }
    card("card-ethernet", NetworkLink.WIRED);
    card("card-wifi", NetworkLink.WIFI);
    if (world.around().network().vpnUp(world.state().has(Milestone.USER_SESSION))) {
      vpn();
    }
    return out.reply();
  }

  private void card(String name, NetworkLink link) {
    out.said(name).blank();
    if (world.around().network().link() == link) {
      connected(link);
    } else {
      out.word(Layout.DOTTED, "media-state", "disconnected");
      number(link);
    }
    out.blank();
  }

  private void connected(NetworkLink link) {
    boolean near = DirectoryFacts.DOMAIN_CONTROLLER_NEAR.holds(world);
    entry("dns-suffix", near ? domain() : "");
    number(link);
    entry("ipv4", Address.device(world));
    entry("subnet-mask", "255.255.255.0");
    entry("gateway", Address.gateway(world));
    if (all) {
      entry("dns-server", near ? Address.domainController(world) : Address.gateway(world));
    }
  }

  private void vpn() {
    out.said("card-vpn").blank();
    entry("dns-suffix", domain());
    entry("ipv4", Address.vpn(world));
    entry("subnet-mask", "255.255.255.255");
    out.blank();
  }

  private void number(NetworkLink link) {
    if (all) {
      entry("card-number", Address.card(world, link.name().toLowerCase(Locale.ROOT)));
    }
  }

  private String domain() {
    return world.around().domainJoin().map(DomainJoinProfile::domain).orElse("");
  }

  private void entry(String label, String value) {
    out.entry(Layout.DOTTED, label, value);
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.flow.fact;

import java.util.List;
import java.util.function.Predicate;
import oobesim.provisioning.World;
import oobesim.provisioning.around.Gateway;

/** Facts about what a network lets through, and about policies that disturb. */
public final class GatewayFacts {
  /** In the order of the documentation. */
  public static final List<Fact> ALL =
      List.of(
          new Fact("blocked.autopilot-service", blocks("autopilot-service")),
          new Fact("blocked.connectivity-probe", blocks("connectivity-probe")),
          new Fact("blocked.time", blocks("time")),
          new Fact("blocked.attestation", blocks("attestation")),
          new Fact("blocked.tpm-certificates", blocks("tpm-certificates")),
          new Fact("blocked.sign-in", blocks("sign-in")),
          new Fact("blocked.registration", blocks("registration")),
          new Fact("blocked.enrollment", blocks("enrollment")),
          new Fact("blocked.store", blocks("store")),
          new Fact("blocked.windows-update", blocks("windows-update")),
          new Fact("blocked.diagnostics-upload", blocks("diagnostics-upload")),
          new Fact(
              "network.proxy-asks",
              w -> w.around().circumstances().gateway().proxy() == Gateway.Proxy.AUTHENTICATED),
          new Fact(
              "network.captive-portal", w -> w.around().circumstances().gateway().captivePortal()),
          new Fact("network.metered", w -> w.around().circumstances().gateway().metered()),
          new Fact(
              "policy.sign-in-assistant-off",
              w -> w.around().circumstances().policies().signInAssistantOff()),
          new Fact(
              "policy.needs-domain-controller",
              w -> w.around().circumstances().policies().domainControllerNeeded()),
          new Fact("policy.password", w -> w.around().circumstances().policies().passwordPolicy()),
          new Fact(
              "policy.logon-message", w -> w.around().circumstances().policies().logonMessage()),
          new Fact("policy.laps", w -> w.around().circumstances().policies().laps()));

  private GatewayFacts() {}

  private static Predicate<World> blocks(String endpoints) {
    return world -> world.around().network().blocked().contains(endpoints);
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import java.util.List;
import java.util.function.Predicate;
import oobesim.provisioning.Gateway;
import oobesim.provisioning.World;

/** Facts about what a network lets through, and about policies that disturb. */
final class GatewayFacts {
  static final List<Fact> ALL =
      List.of(
          new Fact(
              "blocked.autopilot-service",
              "the network blocks the endpoints for the Autopilot service",
              blocks("autopilot-service")),
          new Fact(
              "blocked.connectivity-probe",
              "the network blocks the endpoints for the connectivity probe",
              blocks("connectivity-probe")),
          new Fact("blocked.time", "the network blocks the endpoints for the time", blocks("time")),
          new Fact(
              "blocked.attestation",
              "the network blocks the endpoints for TPM attestation",
              blocks("attestation")),
          new Fact(
              "blocked.tpm-certificates",
              "the network blocks the endpoints for certificates of firmware TPMs",
              blocks("tpm-certificates")),
          new Fact(
              "blocked.sign-in", "the network blocks the endpoints for sign-in", blocks("sign-in")),
          new Fact(
              "blocked.registration",
              "the network blocks the endpoints for device registration",
              blocks("registration")),
          new Fact(
              "blocked.enrollment",
              "the network blocks the endpoints for enrolment",
              blocks("enrollment")),
          new Fact(
              "blocked.store", "the network blocks the endpoints for the Store", blocks("store")),
          new Fact(
              "blocked.windows-update",
              "the network blocks the endpoints for Windows Update",
              blocks("windows-update")),
          new Fact(
              "blocked.diagnostics-upload",
              "the network blocks the endpoints for uploading diagnostics",
              blocks("diagnostics-upload")),
          new Fact(
              "network.proxy-asks",
              "a proxy asks for a name",
              w -> w.around().circumstances().gateway().proxy() == Gateway.Proxy.AUTHENTICATED),
          new Fact(
              "network.captive-portal",
              "a page that wants a click stands before the internet",
              w -> w.around().circumstances().gateway().captivePortal()),
          new Fact(
              "autopilot-service.answers",
              "nothing between the device and the Autopilot service is in the way",
              ProfileDownload::reaches),
          new Fact(
              "network.metered",
              "Windows counts the traffic",
              w -> w.around().circumstances().gateway().metered()),
          new Fact(
              "policy.sign-in-assistant-off",
              "the Microsoft Account Sign-in Assistant is disabled",
              w -> w.around().circumstances().policies().signInAssistantOff()),
          new Fact(
              "policy.needs-domain-controller",
              "a policy has to be resolved by a domain controller",
              w -> w.around().circumstances().policies().domainControllerNeeded()),
          new Fact(
              "policy.password",
              "a password or device lock policy reaches the device",
              w -> w.around().circumstances().policies().passwordPolicy()),
          new Fact(
              "policy.logon-message",
              "a logon message, smart card or secure desktop policy reaches the device",
              w -> w.around().circumstances().policies().logonMessage()),
          new Fact(
              "policy.laps",
              "a LAPS policy reaches the device",
              w -> w.around().circumstances().policies().laps()));

  private GatewayFacts() {}

  private static Predicate<World> blocks(String endpoints) {
    return world -> world.around().network().blocked().contains(endpoints);
  }
}

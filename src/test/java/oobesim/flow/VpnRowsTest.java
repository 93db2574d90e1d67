// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import oobesim.support.Rehearsal;
import oobesim.support.Steps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ways to the domain controller: a VPN of the device helps at the first sign-on, a user's not. */
class VpnRowsTest {
  @ParameterizedTest(name = "controller {0}, VPN {1}, internet {2}: {3}")
  @CsvSource({
    "true,  none,   on,  esp",
    "true,  user,   on,  esp",
    "false, none,   on,  domain-signin",
    "false, device, on,  esp",
    "false, user,   on,  domain-signin",
    "false, device, off, domain-signin",
    "true,  none,   off, esp"
  })
  void theFirstSignOnNeedsADomainController(
      String controller, String vpn, String internet, String screen) {
    Rehearsal run = atSignOn(controller, vpn).does("internet " + internet).does(Steps.SIGN_ON);
    run.shows(screen);
    assertThat(run.session().world().form().message("domain-signin/password").orElse("none"))
        .isEqualTo(screen.equals("esp") ? "none" : "no-logon-servers");
  }

  @Test
  void aUsersVpnServesTheSignOnsAfterTheFirst() {
    Rehearsal run = atSignOn("true", "user").does(Steps.SIGN_ON).reaches("entra-signin-late");
    run.does("domain-controller off").does(Steps.SIGN_IN).does("click ok", "click done");
    run.waits(Duration.ofMinutes(15)).does("click sign-out", "key CTRL+ALT+DEL");
    run.does(Steps.SIGN_ON).shows("desktop");
  }

  @ParameterizedTest(name = "skip check {0}, VPN {1}: {2}")
  @CsvSource({
    "false, device, lock-screen",
    "false, user,   setup-error",
    "true,  user,   lock-screen",
    "true,  none,   lock-screen"
  })
  void theConnectivityCheckOfAHybridJoinKnowsTheSameWays(String skip, String vpn, String screen) {
    Steps.signedIn(
            "user-driven-hybrid",
            "network.domainController",
            "false",
            "network.vpn",
            vpn,
            "deploymentProfile.hybridAzureADJoinSkipConnectivityCheck",
            skip)
        .reaches(screen);
  }

  private static Rehearsal atSignOn(String controller, String vpn) {
    return Steps.resealed(
            Duration.ofHours(2),
            "preprovisioning-hybrid",
            "network.domainController",
            controller,
            "network.vpn",
            vpn)
        .reaches("lock-screen")
        .does("key CTRL+ALT+DEL");
  }
}

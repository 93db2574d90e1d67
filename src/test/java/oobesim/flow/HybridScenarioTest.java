// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import static oobesim.flow.ScenarioSteps.SIGN_IN;
import static oobesim.flow.ScenarioSteps.SIGN_ON;
import static oobesim.flow.ScenarioSteps.after;
import static oobesim.flow.ScenarioSteps.hybrid;
import static oobesim.flow.ScenarioSteps.resealedHybrid;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import oobesim.provisioning.around.Hello;
import oobesim.provisioning.around.Policies;
import oobesim.support.Rehearsal;
import org.junit.jupiter.api.Test;

/** Hybrid join, technician and user, with the pages in their order. */
class HybridScenarioTest {
  @Test
  void hybridTechnicianFlowJoinsOnTheLandingPageAndStandsThereAgainAfterTheRestart() {
    Rehearsal run = hybrid(Policies.DEFAULT, "network.domainController", "false");
    run.landing().does("click provision").reaches("preprov-success");
    assertThat(after(run, "provisioning-menu"))
        .containsExactly(
            "checking-updates",
            "preprov-landing",
            "rebooting",
            "boot",
            "preprov-landing",
            "esp",
            "preprov-success");
  }

  @Test
  void hybridUserFlowAsksForTheDomainFirstAndForTheCloudLate() {
    Rehearsal run = resealedHybrid(Policies.DEFAULT);
    assertThat(after(run, "off"))
        .containsExactly("boot", "just-a-moment", "checking-updates", "esp", "lock-screen");
    run.does("key CTRL+ALT+DEL").does(SIGN_ON).shows("esp").reaches("entra-signin-late");
    run.does(SIGN_IN).shows("stay-signed-in").does("click ok").shows("all-set").does("click done");
    run.shows("esp").waits(Duration.ofMinutes(10)).does("click sign-out").shows("lock-screen");
    run.does("key CTRL+ALT+DEL").does(SIGN_ON).shows("desktop");
  }

  @Test
  void federatedSignOnSparesTheLateSignIn() {
    Policies federated =
        new Policies(
            Hello.OFF,
            false,
            true,
            false,
            true,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Rehearsal run = resealedHybrid(federated).does("key CTRL+ALT+DEL").does(SIGN_ON).shows("esp");
    run.waits(Duration.ofMinutes(10)).shows("esp").does("click sign-out").shows("lock-screen");
    assertThat(run.screens()).doesNotContain("entra-signin-late");
  }

  @Test
  void cloudAccountIsRefusedAtTheDomainAndWithoutAControllerNobodySignsOn() {
    Rehearsal run = resealedHybrid(Policies.DEFAULT).does("key CTRL+ALT+DEL");
    run.does("type username joni@contoso.com", "type password Cloud-1", "click sign-in");
    assertThat(run.session().world().form().message("domain-signin/password"))
        .contains("logon-wrong");
    run.does("domain-controller off").does(SIGN_ON).shows("domain-signin");
    assertThat(run.session().world().form().message("domain-signin/password"))
        .contains("no-logon-servers");
    run.does("vpn on").does(SIGN_ON).shows("esp");
  }

  @Test
  void boxClearedAtStaySignedInLeavesTheFirstRowWaiting() {
    Rehearsal run = resealedHybrid(Policies.DEFAULT).does("key CTRL+ALT+DEL").does(SIGN_ON);
    run.reaches("entra-signin-late").does(SIGN_IN).does("uncheck allow-manage", "click ok");
    run.shows("esp").waits(Duration.ofMinutes(5)).shows("entra-signin-late");
  }

  @Test
  void userDrivenHybridJoinRestartsForTheDomainAndAsksTwice() {
    Rehearsal run = hybrid(Policies.DEFAULT).does("power on").reaches("entra-signin");
    run.does(SIGN_IN).reaches("lock-screen");
    assertThat(after(run, "entra-password"))
        .containsExactly(
            "just-a-moment", "rebooting", "boot", "just-a-moment", "esp", "lock-screen");
    run.does("key CTRL+ALT+DEL").does(SIGN_ON).reaches("entra-signin-late");
  }

  @Test
  void userDrivenHybridJoinWithoutAControllerFailsAfterTwentyFiveMinutes() {
    Rehearsal run =
        hybrid(Policies.DEFAULT, "network.domainController", "false")
            .does("power on")
            .reaches("entra-signin")
            .does(SIGN_IN);
    run.reaches("setup-error").failedWith("domain-controller-not-found", "0x80070774");
  }

  @Test
  void aHybridJoinedDeviceIsNotResetFromAfar() {
    Rehearsal run = resealedHybrid(Policies.DEFAULT).does("key CTRL+ALT+DEL").does(SIGN_ON);
    run.reaches("entra-signin-late").does(SIGN_IN).does("click ok", "click done");
    run.waits(Duration.ofMinutes(10)).does("click sign-out", "key CTRL+ALT+DEL").does(SIGN_ON);
    run.shows("desktop").does("set policies.remoteReset true").shows("desktop");
  }
}

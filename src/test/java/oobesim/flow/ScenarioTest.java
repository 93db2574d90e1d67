// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import static oobesim.flow.ScenarioSteps.SIGN_IN;
import static oobesim.flow.ScenarioSteps.after;
import static oobesim.flow.ScenarioSteps.resealed;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import oobesim.provisioning.around.DeploymentMode;
import oobesim.provisioning.around.Hello;
import oobesim.provisioning.around.JoinType;
import oobesim.provisioning.around.Policies;
import oobesim.provisioning.plan.EspPhase;
import oobesim.provisioning.plan.TaskStatus;
import oobesim.support.Rehearsal;
import oobesim.support.Scenery;
import org.junit.jupiter.api.Test;

/**
 * Each scenario with Microsoft Entra join, from power-on to its end, with the pages in their order.
 */
class ScenarioTest {
  @Test
  void userFlowAfterResealRunsDeviceSetupAgainAndAccountSetup() {
    Rehearsal run = resealed(Rehearsal.bench()).does(SIGN_IN).reaches("esp");
    run.waits(Duration.ofSeconds(1));
    assertThat(run.session().world().state().esp().at(run.session().now(), true).getFirst())
        .satisfies(phase -> assertThat(phase.phase()).isEqualTo(EspPhase.DEVICE_PREPARATION))
        .satisfies(phase -> assertThat(phase.status()).isEqualTo(TaskStatus.COMPLETE));
    run.reaches("desktop");
    assertThat(after(run, "off"))
        .containsExactly(
            "boot",
            "just-a-moment",
            "checking-updates",
            "entra-signin",
            "entra-password",
            "just-a-moment",
            "esp",
            "finishing",
            "esp",
            "desktop");
    assertThat(run.session().world().state().history().notices())
        .containsExactly("compliance-falls-back");
  }

  @Test
  void userFlowWithinNinetyMinutesIsNoted() {
    Rehearsal run =
        Rehearsal.bench()
            .landing()
            .does("click provision")
            .reaches("preprov-success")
            .does("click reseal")
            .waits(Duration.ofMinutes(60))
            .does("power on")
            .reaches("entra-signin");
    assertThat(run.session().world().state().history().notices()).contains("user-flow-too-early");
    assertThat(run.journal()).anyMatch(line -> line.contains("\"notice\":\"user-flow-too-early\""));
  }

  @Test
  void afterSixMonthsWin32AppsAreNotDetected() {
    Rehearsal run =
        Rehearsal.bench()
            .landing()
            .does("click provision")
            .reaches("preprov-success")
            .does("click reseal")
            .waits(Duration.ofDays(200))
            .does("power on")
            .reaches("entra-signin")
            .does(SIGN_IN)
            .reaches("esp")
            .waits(Duration.ofMinutes(5));
    run.failedWith("detection-not-computed", "");
  }

  @Test
  void selfDeployingNeedsNobodyUntilTheSignOn() {
    Rehearsal run =
        Rehearsal.in(
            "preprovisioning-entra",
            around ->
                Scenery.as(around, JoinType.ENTRA, DeploymentMode.SELF_DEPLOYING, Policies.DEFAULT),
            "deploymentProfile.deviceNameTemplate",
            "");
    run.does("power on").reaches("lock-screen");
    assertThat(run.screens())
        .containsExactly(
            "boot", "just-a-moment", "checking-updates", "just-a-moment", "esp", "lock-screen");
    run.does("click unlock").does("type username joni@contoso.com", "type password Cloud-1");
    run.does("click sign-in").reaches("desktop");
  }

  @Test
  void selfDeployingOnAVirtualMachineFailsWhileSecuringTheHardware() {
    Rehearsal run =
        Rehearsal.in(
            "preprovisioning-entra",
            around ->
                Scenery.as(around, JoinType.ENTRA, DeploymentMode.SELF_DEPLOYING, Policies.DEFAULT),
            "device.virtual",
            "true");
    run.does("power on").reaches("esp").waits(Duration.ofMinutes(8)).shows("esp");
    run.failedWith("virtual-machine-tpm", "0x800705B4");
  }

  @Test
  void restartInDeviceSetupTakesTheSignInWithIt() {
    Policies restart =
        new Policies(
            Hello.REQUIRED,
            false,
            true,
            true,
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Rehearsal run =
        Rehearsal.in(
                "preprovisioning-entra",
                around -> Scenery.as(around, JoinType.ENTRA, DeploymentMode.USER_DRIVEN, restart))
            .does("power on")
            .reaches("entra-signin")
            .does(SIGN_IN)
            .reaches("lock-screen");
    assertThat(after(run, "entra-password"))
        .containsExactly("just-a-moment", "esp", "rebooting", "boot", "esp", "lock-screen");
    run.does("key ENTER").does("type username joni@contoso.com", "type password Cloud-1");
    run.does("click sign-in").reaches("hello-setup").has("skip", false);
    run.does("click ok", "type pin 258036", "type confirm 258036", "click ok").shows("all-set");
    run.does("click done").shows("desktop");
  }

  @Test
  void unregisteredDeviceGoesThroughTheOrdinaryPages() {
    Rehearsal run =
        Rehearsal.bench("device.registered", "false")
            .does("power on")
            .reaches("region")
            .does("click yes", "click yes", "click skip")
            .reaches("eula")
            .does("click accept")
            .shows("device-name")
            .does("type name 12345", "click next")
            .shows("device-name")
            .does("type name BENCH-7", "click next")
            .shows("setup-choice");
    run.does("select work", "click next").shows("entra-signin").does("click back");
    run.shows("setup-choice").does("click next").shows("entra-signin");
    run.does(SIGN_IN).reaches("privacy").does("click accept").reaches("desktop");
    assertThat(run.session().world().state().computerName()).isEqualTo("BENCH-7");
  }

  @Test
  void personalUseEndsInALocalAccount() {
    Rehearsal.bench("device.registered", "false")
        .does("power on")
        .reaches("region")
        .does("click yes", "click yes", "click skip")
        .reaches("eula")
        .does("click accept", "click skip", "select personal", "click next")
        .shows("local-account")
        .does("click next")
        .shows("local-account")
        .does("type name Joni", "click next")
        .shows("privacy")
        .does("click accept")
        .shows("desktop");
  }

  @Test
  void consoleRestartsSoThatTheProfileIsAskedForAgain() {
    Rehearsal.bench("device.registered", "false")
        .does("power on")
        .reaches("region")
        .does("set device.registered true")
        .waits(Duration.ofMinutes(15))
        .does("key SHIFT+F10")
        .shows("command-prompt")
        .does("type command dir", "key ENTER")
        .shows("command-prompt")
        .does("type command shutdown /r /t 0", "key ENTER")
        .shows("rebooting")
        .reaches("entra-signin");
  }

  @Test
  void connectionLostAtSignInLeadsToTheNetworkPageAndBack() {
    Rehearsal.bench()
        .does("power on")
        .reaches("entra-signin")
        .does("internet off")
        .shows("network-lost")
        .does("click retry")
        .shows("network")
        .enabled("next", false)
        .does("internet on", "click next")
        .shows("entra-signin");
  }

  @Test
  void devicePreparationWaitsForThePersonAtItsEnd() {
    Rehearsal run = preparation(Duration.ofMinutes(60)).reaches("dp-progress");
    run.enabled("next", false).reaches("dp-complete").waits(Duration.ofHours(5));
    run.shows("dp-complete").does("click next").shows("privacy").does("click accept");
    run.reaches("desktop");
    assertThat(run.screens()).doesNotContain("esp");
  }

  @Test
  void devicePreparationRunsIntoItsTimeLimit() {
    Rehearsal run = preparation(Duration.ofMinutes(15)).reaches("dp-error");
    run.failedWith("device-preparation-timeout", "0x800705B4").has("continue-anyway", true);
    run.does("click continue-anyway").shows("privacy").does("click accept").reaches("desktop");
  }

  @Test
  void deploymentProfileWinsOverADevicePreparationPolicy() {
    Rehearsal run =
        Rehearsal.in(
                "preprovisioning-entra",
                around ->
                    Scenery.as(
                        around,
                        JoinType.ENTRA,
                        DeploymentMode.USER_DRIVEN,
                        Scenery.preparation(Duration.ofMinutes(60))))
            .does("power on")
            .reaches("entra-signin")
            .does(SIGN_IN)
            .reaches("desktop");
    assertThat(run.screens()).contains("esp").doesNotContain("dp-progress");
  }

  @Test
  void localResetNeedsThePolicyAnAdministratorAndTheRecoveryEnvironment() {
    lockScreen(false, true).does("key CTRL+WIN+R").accepted(false).shows("lock-screen");
    Rehearsal run = lockScreen(true, true).does("key CTRL+WIN+R").shows("reset-signin");
    run.does("type username joni@contoso.com", "type password Cloud-1", "click sign-in");
    run.shows("resetting").reaches("lock-screen");
    assertThat(after(run, "resetting")).doesNotContain("region", "entra-signin", "privacy");
    lockScreen(true, false)
        .does("key CTRL+WIN+R")
        .does("type username joni@contoso.com", "type password Cloud-1", "click sign-in")
        .shows("reset-failed")
        .failedWith("recovery-environment-missing", "0x80070032");
  }

  @Test
  void remoteResetBeginsAtTheDesktopAndIsDoneOnce() {
    Rehearsal run =
        Rehearsal.of("user-driven-entra").does("power on").reaches("entra-signin").does(SIGN_IN);
    run.reaches("desktop").does("set policies.remoteReset true").shows("resetting");
    run.reaches("lock-screen");
    assertThat(after(run, "resetting")).doesNotContain("region", "entra-signin", "privacy");
  }

  @Test
  void aDisabledUserFindsTheCodeOnAFullPage() {
    Rehearsal run =
        Rehearsal.bench("tenant.usersMayJoin", "none")
            .does("power on")
            .reaches("entra-signin")
            .does(SIGN_IN)
            .reaches("setup-error")
            .failedWith("join-not-allowed", "0x801C0003");
    run.does("set tenant.usersMayJoin all", "click try-again").shows("entra-signin");
    run.does(SIGN_IN).reaches("desktop");
  }

  @Test
  void mfaStandsBeforeTheStatusPage() {
    Rehearsal run =
        Rehearsal.bench("users.0.mfa", "number").does("power on").reaches("entra-signin");
    run.does(SIGN_IN).shows("mfa").does("click deny").shows("entra-password");
    run.does("type password Cloud-1", "click sign-in").shows("mfa").does("click approve");
    run.reaches("esp");
  }

  private static Rehearsal lockScreen(boolean allowed, boolean recovery) {
    Policies policies =
        new Policies(
            Hello.OFF,
            allowed,
            recovery,
            false,
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return Rehearsal.in(
            "preprovisioning-entra",
            around -> Scenery.as(around, JoinType.ENTRA, DeploymentMode.USER_DRIVEN, policies),
            "deploymentProfile.userType",
            "administrator")
        .does("power on")
        .reaches("entra-signin")
        .does(SIGN_IN)
        .reaches("desktop")
        .does("key WIN+L")
        .shows("lock-screen");
  }

  private static Rehearsal preparation(Duration limit) {
    return Rehearsal.in(
            "preprovisioning-entra",
            around ->
                Scenery.as(
                    around, JoinType.ENTRA, DeploymentMode.USER_DRIVEN, Scenery.preparation(limit)),
            "device.registered",
            "false")
        .does("power on")
        .reaches("region")
        .does("click yes", "click yes", "click skip")
        .reaches("eula")
        .does("click accept", "click skip", "select work", "click next")
        .does(SIGN_IN);
  }
}

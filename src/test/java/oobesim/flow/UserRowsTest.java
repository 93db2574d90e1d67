// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import oobesim.provisioning.plan.EspPhase;
import oobesim.provisioning.plan.TaskStatus;
import oobesim.support.EspRows;
import oobesim.support.Rehearsal;
import oobesim.support.Steps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of the flow tables that concern the user: given, when, then; and the wrong actions. */
class UserRowsTest {
  private static final Duration TWO_HOURS = Duration.ofHours(2);

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "user-driven-entra,     entra-signin",
    "user-driven-hybrid,    entra-signin",
    "windows-10-user-driven, entra-signin"
  })
  void aWrongNameAndAWrongPasswordStayOnTheirPages(String profile, String page) {
    Rehearsal run = Rehearsal.of(profile).does("power on").reaches(page);
    run.does("click next").shows(page).does("type username nobody@contoso.com", "click next");
    run.shows(page).does("type username joni@contoso.com", "click next").shows("entra-password");
    run.does("type password wrong", "click sign-in").shows("entra-password");
    run.does("click back").shows(page);
  }

  @Test
  void withASecondFactorItsPageStandsBeforeTheStatusPage() {
    Rehearsal run = Steps.signedIn("user-driven-mfa-hello", "deploymentProfile.eulaHidden", "true");
    run.shows("mfa").does("click approve").reaches("esp");
  }

  @Test
  void afterResealAHybridUserMeetsTheStatusPageWithoutSigningIn() {
    Rehearsal run = Steps.resealed(TWO_HOURS, "preprovisioning-hybrid").reaches("esp");
    int off = run.screens().lastIndexOf("off");
    assertThat(run.screens().subList(off, run.screens().size())).doesNotContain("entra-signin");
  }

  @Test
  void theSignOnNeedsThreeKeys() {
    Rehearsal run = Steps.resealed(TWO_HOURS, "preprovisioning-hybrid").reaches("lock-screen");
    run.does("key ENTER").accepted(false).has("unlock", false).shows("lock-screen");
    run.does("key CTRL+ALT+DEL").shows("domain-signin");
  }

  @Test
  void theCloudIsAskedForLateAndSignOutEndsThePage() {
    Rehearsal run = Steps.resealed(TWO_HOURS, "preprovisioning-hybrid").reaches("lock-screen");
    run.does("key CTRL+ALT+DEL").does(Steps.SIGN_ON).shows("esp").reaches("entra-signin-late");
    run.does(Steps.SIGN_IN).shows("stay-signed-in").does("click ok").shows("all-set");
    run.does("click done").shows("esp").waits(Duration.ofMinutes(15)).does("click sign-out");
    run.does("key CTRL+ALT+DEL").does(Steps.SIGN_ON).shows("desktop");
  }

  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource({"CONTOSO\\joni,    Domain-1", "joni@contoso.com, wrong"})
  void theDomainsAccountIsUselessInTheCloud(String name, String password) {
    Rehearsal run = Steps.resealed(TWO_HOURS, "preprovisioning-hybrid").reaches("lock-screen");
    run.does("key CTRL+ALT+DEL").does(Steps.SIGN_ON).reaches("entra-signin-late");
    run.does("type username " + name, "click next", "type password " + password);
    run.does("click sign-in");
    assertThat(run.session().screen().value()).isIn("entra-signin-late", "entra-password-late");
  }

  @Test
  void aTechnicianNeedsTheInternetOnlyNotADomainController() {
    Rehearsal.of("preprovisioning-hybrid", "network.domainController", "false")
        .landing()
        .does("click provision")
        .reaches("preprov-success");
  }

  @Test
  void selfDeployingAsksNobodyAndIgnoresAnAssignedUser() {
    Rehearsal alone = Rehearsal.of("self-deploying").does("power on").reaches("lock-screen");
    Rehearsal assigned =
        Rehearsal.of("self-deploying", "device.assignedUser", "joni@contoso.com")
            .does("power on")
            .reaches("lock-screen");
    assertThat(assigned.screens()).isEqualTo(alone.screens()).doesNotContain("entra-signin");
    assertThat(assigned.session().world().state().user()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "device.virtual, true, virtual-machine-tpm",
    "device.tpm.version, none, tpm-not-usable"
  })
  void withoutAUsableTpmSelfDeployingFailsWhileSecuringTheHardware(
      String path, String to, String failure) {
    Rehearsal run = Rehearsal.of("self-deploying", path, to).does("power on").reaches("esp");
    run.waits(Duration.ofMinutes(8)).failedWith(failure, "0x800705B4").shows("esp");
    assertThat(EspRows.row(run, EspPhase.DEVICE_PREPARATION, "securing-hardware"))
        .isEqualTo(TaskStatus.FAILED);
  }

  @ParameterizedTest(name = "{0} minutes: noted {1}")
  @CsvSource({"60, true", "89, true", "90, false", "120, false"})
  void aUserWhoComesTooEarlyIsNoted(int minutes, boolean noted) {
    Rehearsal run = Steps.resealed(Duration.ofMinutes(minutes), "preprovisioning-entra");
    run.reaches("entra-signin");
    assertThat(run.session().world().state().history().notices().contains("user-flow-too-early"))
        .isEqualTo(noted);
  }

  @ParameterizedTest(name = "{0} {1} → {2}")
  @CsvSource({
    "existing-devices,            false, entra-signin",
    "existing-devices-unreadable, false, device-name"
  })
  void aFileOnTheDeviceCountsIfWindowsCanReadIt(String profile, String registered, String screen) {
    Rehearsal run = Rehearsal.of(profile, "device.registered", registered).does("power on");
    pages(run, screen);
  }

  @Test
  void aProfileFromTheServiceWinsOverTheFile() {
    Rehearsal run =
        Rehearsal.bench("offlineProfile", "{\"CloudAssignedOobeConfig\": 0}").does("power on");
    run.reaches("entra-signin");
    assertThat(run.session().world().state().profile().orElseThrow().profile().displayName())
        .isEqualTo("Contoso Bench");
  }

  @Test
  void theLastPageOfDevicePreparationWaitsForThePerson() {
    Rehearsal run = Steps.preparation().reaches("dp-progress").enabled("next", false);
    run.reaches("dp-complete").waits(Duration.ofHours(9)).shows("dp-complete");
    run.does("click next").shows("privacy").does("click accept").reaches("desktop");
    assertThat(run.screens()).doesNotContain("esp");
  }

  @Test
  void aRegisteredDeviceDoesNotSeeThePageOfDevicePreparation() {
    Rehearsal run =
        Steps.signedIn(
            "user-driven-entra", "devicePreparationPolicy", "{\"name\": \"Contoso preparation\"}");
    run.reaches("desktop");
    assertThat(run.screens()).contains("esp").doesNotContain("dp-progress", "dp-complete");
  }

  @Test
  void aResetNeedsThePolicyTheRecoveryEnvironmentAndNoDomain() {
    Steps.desktop("autopilot-reset", "policies.localReset", "false")
        .does("key WIN+L", "key CTRL+WIN+R")
        .accepted(false)
        .shows("lock-screen");
    Steps.desktop("autopilot-reset", "device.recoveryEnvironment", "false")
        .does("key WIN+L", "key CTRL+WIN+R")
        .does(Steps.SIGN_ON_CLOUD)
        .shows("reset-failed")
        .failedWith("recovery-environment-missing", "0x80070032");
    Steps.signedIn("user-driven-hybrid", "policies.localReset", "true")
        .reaches("lock-screen")
        .does("key CTRL+WIN+R")
        .accepted(false)
        .shows("lock-screen");
  }

  @Test
  void aStandardUserCannotResetTheDevice() {
    Steps.desktop("user-driven-entra", "policies.localReset", "true")
        .does("key WIN+L", "key CTRL+WIN+R")
        .does(Steps.SIGN_ON_CLOUD)
        .shows("reset-signin")
        .does("click cancel")
        .shows("lock-screen");
  }

  @Test
  void anUnregisteredDeviceShowsTheLicenceBeforeItAsksWhoseItIs() {
    Rehearsal run = Rehearsal.of("not-registered").does("power on");
    pages(run, "setup-choice");
    assertThat(run.screens()).containsSubsequence("eula", "device-name", "setup-choice");
    assertThat(run.session().world().state().profile()).isEmpty();
  }

  @Test
  void theConsolesRestartAsksForTheProfileAgain() {
    Rehearsal run = Rehearsal.of("registered-without-profile", "deploymentProfile", "null");
    run.does("power on").reaches("region").does("key SHIFT+F10").shows("command-prompt");
    run.does("type command shutdown /r /t 0", "key ENTER").shows("rebooting");
    run.reaches("just-a-moment").reaches("region");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"preprovisioning-entra", "windows-10-preprovisioning"})
  void aTechnicianWhoSignsInBecomesTheUser(String profile) {
    Rehearsal run = Rehearsal.of(profile, "network.link", "wired").does("power on");
    pages(run, "entra-signin").does(Steps.SIGN_IN).reaches("desktop");
    assertThat(run.screens()).doesNotContain("preprov-success", "preprov-failure");
    assertThat(
            EspRows.categories(run.session().world().state().esp().at(run.session().now(), true)))
        .isEqualTo(
            List.of(
                "device-preparation complete", "device-setup complete", "account-setup complete"));
  }

  @ParameterizedTest(name = "log collection {0}")
  @CsvSource({"true", "false"})
  void withoutLogCollectionThereIsNoWayToTheLogs(boolean collected) {
    Rehearsal run =
        Rehearsal.of(
                "preprovisioning-entra",
                "enrollmentStatusPage.allowLogCollectionOnInstallFailure",
                "" + collected,
                "device.virtual",
                "true",
                "switches.resultCode",
                "observed",
                "network.link",
                "wired")
            .does("power on");
    pages(run, "entra-signin").does("key WIN x5", "select pre-provision", "click next");
    run.reaches("preprov-landing").waits(Duration.ofSeconds(5)).does("click provision");
    run.reaches("preprov-failure").has("view-diagnostics", collected);
  }

  /** Goes through the first pages until a page is shown. */
  private static Rehearsal pages(Rehearsal run, String screen) {
    for (int i = 0; i < 60 && !run.session().screen().value().equals(screen); i++) {
      switch (run.session().screen().value()) {
        case "language", "region", "keyboard" -> run.does("click yes");
        case "keyboard-second", "device-name" -> run.does("click skip");
        case "eula" -> run.does("click accept");
        default -> run.session().advanceToNextEvent();
      }
    }
    return run.shows(screen);
  }
}

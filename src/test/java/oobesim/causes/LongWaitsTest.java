// SPDX-License-Identifier: Apache-2.0
package oobesim.causes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Period;
import oobesim.provisioning.Milestone;
import oobesim.provisioning.plan.EspPhase;
import oobesim.provisioning.plan.TaskStatus;
import oobesim.support.EspRows;
import oobesim.support.Rehearsal;
import oobesim.support.Steps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where nothing fails for a long time: waiting tells causes of one code apart. */
class LongWaitsTest {
  @ParameterizedTest(
      name = "{0} minutes after the technician flow, earlyUserFlow {1}: {3} after {2}")
  @CsvSource({
    "30,  noted,   PT25S, esp",
    "30,  refused, PT10M, setup-error",
    "89,  refused, PT10M, esp",
    "91,  refused, PT25S, esp",
    "500, refused, PT25S, esp"
  })
  void aUserWhoComesTooSoonWaitsTenMinutes(int minutes, String rule, Duration wait, String screen) {
    Rehearsal run =
        Steps.resealed(
            Duration.ofMinutes(minutes).minusSeconds(60),
            "preprovisioning-entra",
            "switches.earlyUserFlow",
            rule);
    run.reaches("entra-signin").does(Steps.SIGN_IN);
    Duration begun = run.session().now();
    run.reaches(screen);
    assertThat(run.session().now().minus(begun)).isEqualTo(wait);
  }

  @Test
  void onlyAPreparedDeviceIsRefusedForItsToken() {
    Rehearsal run = Rehearsal.of("user-driven-entra").does("power on").reaches("entra-signin");
    run.does("fault invalid-token-in-user-flow").does(Steps.SIGN_IN).reaches("desktop");
  }

  @ParameterizedTest(name = "{0} = {1}: {2} after {3}")
  @CsvSource({
    "tenant.usersMayJoin, some,    desktop,     PT25S",
    "tenant.usersMayJoin, none,    setup-error, PT25S"
  })
  void aForbiddenJoinIsRefusedAtOnce(String path, String value, String end, Duration wait) {
    Rehearsal run = Steps.signedIn("user-driven-entra", path, value);
    Duration begun = run.session().now();
    run.reaches(end.equals("desktop") ? "esp" : end);
    assertThat(run.session().now().minus(begun)).isEqualTo(wait);
  }

  @ParameterizedTest(name = "hybrid, {0} = {1}: {2}")
  @CsvSource({
    "tenant.mdmUserScope, none,                hybrid-user-outside-scope",
    "users.0.upn,         joni@contoso.local,  user-name-not-routable"
  })
  void aHybridUserWhoIsNotEnrolledWaitsForADomainJoinThatNobodyAsksFor(
      String path, String value, String id) {
    Rehearsal run = Rehearsal.of("user-driven-hybrid", path, value).does("power on");
    String upn = value.contains("@") ? value : "joni@contoso.com";
    run.reaches("entra-signin").does("type username " + upn, "click next");
    run.does("type password Cloud-1", "click sign-in");
    run.waits(Duration.ofMinutes(25)).shows("just-a-moment");
    run.reaches("setup-error").failedWith(id, "0x8018002B");
    assertThat(run.session().world().state().tally().recorded()).isFalse();
  }

  @ParameterizedTest(name = "hybrid, {0} = {1}, {2} = {3}: {4}")
  @CsvSource({
    "device.virtual,                         false, tenant.name,                Contoso, PT1M40S",
    "tenant.connector.status,             inactive, tenant.name,                Contoso, PT25M",
    "tenant.connector.version,       6.2501.2000.4, tenant.name,                Contoso, PT25M",
    "tenant.connector.version,       6.2501.2000.5, tenant.name,                Contoso, PT1M40S",
    "tenant.connector.ouDelegated,           false, tenant.connector.joinsDone,      10, PT25M",
    "tenant.connector.ouDelegated,           false, tenant.connector.joinsDone,       9, PT1M40S",
    "tenant.connector.organizationalUnit, OU=Elsewhere, tenant.connector.joinsDone,       0, PT25M",
    "tenant.connector.domain,  CONTOSO.COM, tenant.connector.joinsDone,       0, PT1M40S",
    "tenant.connector.domain, fabrikam.example, tenant.connector.joinsDone,       0, PT25M",
    "registration.domainJoinAssigned,        false, tenant.connector.joinsDone,       0, PT25M",
    "domainJoinProfile,                       none, tenant.connector.joinsDone,       0, PT25M",
    "switches.assignedUserBreaksDomainJoin, true, device.assignedUser, joni@contoso.com, PT25M",
    "switches.assignedUserBreaksDomainJoin,   true, device.assignedUser,           none, PT1M40S"
  })
  void aDomainJoinThatCannotBeMadeIsWaitedForInVain(
      String path, String value, String other, String there, Duration wait) {
    Rehearsal run = Steps.signedIn("user-driven-hybrid", path, value, other, there);
    Duration begun = run.session().now();
    run.reaches(wait.toMinutes() == 25 ? "setup-error" : "rebooting");
    assertThat(run.session().now().minus(begun).minus(Duration.ofSeconds(25))).isEqualTo(wait);
  }

  @Test
  void anAssignedUserNeverBreaksTheDomainJoinOfATechnician() {
    String[] broken = {
      "switches.assignedUserBreaksDomainJoin", "true", "device.assignedUser", "joni@contoso.com"
    };
    Rehearsal run =
        Rehearsal.of("preprovisioning-hybrid", broken).landing().does("click provision");
    run.reaches("preprov-success");
    Rehearsal other = Rehearsal.of("preprovisioning-hybrid").landing().does("click provision");
    other.reaches("preprov-success");
    assertThat(run.session().now()).isEqualTo(other.session().now());
  }

  @ParameterizedTest(name = "{0} after the technician flow: too late {1}")
  @CsvSource({"P30D, false", "P182D, false", "P183D, true", "P184D, true", "P200D, true"})
  void sixMonthsAfterTheTechnicianFlowItIsTooLate(Period later, boolean late) {
    Rehearsal run = Steps.resealed(Duration.ofDays(later.getDays()), "preprovisioning-entra");
    run.reaches("entra-signin").does(Steps.SIGN_IN).reaches("esp").waits(Duration.ofMinutes(5));
    assertThat(run.recorded().contains("detection-not-computed")).isEqualTo(late);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"autopilot-service, false", "time, true"})
  void aBlankAnswerIsKeptOnlyIfTheServiceGaveIt(String blocked, boolean kept) {
    Rehearsal run =
        Rehearsal.bench("deploymentProfile", "none", "network.blocked", "[\"" + blocked + "\"]");
    run.does("power on").reaches("region").does("set network.blocked []");
    assertThat(run.session().world().state().has(Milestone.BLANK_PROFILE)).isEqualTo(kept);
  }

  @ParameterizedTest(name = "{0} processors, {1} GB, virtual {2}: stuck {3}")
  @CsvSource({
    "1, 16, true,  true",
    "2, 2,  true,  true",
    "2, 4,  true,  false",
    "1, 2,  false, false"
  })
  void aSmallVirtualMachineStandsStillInItsLastRow(
      String processors, String memory, String virtual, boolean stuck) {
    Rehearsal run =
        Steps.signedIn(
                "user-driven-entra",
                "device.processors",
                processors,
                "device.memoryGb",
                memory,
                "device.virtual",
                virtual)
            .reaches("esp")
            .waits(Duration.ofMinutes(5));
    assertThat(EspRows.status(run, EspPhase.DEVICE_PREPARATION))
        .isEqualTo(stuck ? TaskStatus.WORKING : TaskStatus.COMPLETE);
    assertThat(run.session().world().state().history().notices().contains("small-virtual-machine"))
        .isEqualTo(stuck);
  }

  /** It ends with the page's time limit, which is another failure. */
  @Test
  void whoWaitsLongEnoughMeetsTheTimeLimit() {
    Rehearsal run = Rehearsal.of("failures/small-virtual-machine").does("power on");
    run.reaches("entra-signin").does(Steps.SIGN_IN).reaches("esp").waits(Duration.ofMinutes(61));
    run.failedWith("esp-timeout", "0x800705B4");
    run.does("set device.processors 2", "set device.memoryGb 4", "click try-again");
    run.reaches("desktop");
  }

  @ParameterizedTest(name = "{0}: {1} minutes later")
  @CsvSource({"security-policies, 1", "certificates, 5", "network-connections, 20", "apps, 40"})
  void withoutALicenceEveryRowOfAccountSetupGoesOnIdentifying(String row, int minutes) {
    Rehearsal run = Rehearsal.of("failures/account-setup-identifying").does("power on");
    run.reaches("lock-screen").does("click unlock").does(Steps.SIGN_ON_CLOUD).shows("esp");
    run.waits(Duration.ofMinutes(minutes));
    assertThat(EspRows.row(run, EspPhase.ACCOUNT_SETUP, row)).isEqualTo(TaskStatus.IDENTIFYING);
  }
}

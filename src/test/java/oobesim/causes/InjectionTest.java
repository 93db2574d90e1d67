// SPDX-License-Identifier: Apache-2.0
package oobesim.causes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import oobesim.flow.FailurePlaces;
import oobesim.provisioning.Failure;
import oobesim.support.Rehearsal;
import oobesim.support.ShippedFlow;
import oobesim.support.Steps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A failure that is switched on by hand: where, when, at which attempts. */
class InjectionTest {
  @ParameterizedTest(name = "{0} at {1}")
  @CsvSource({
    "tpm-attestation-intermittent, device-preparation/securing-hardware",
    "tpm-attestation-intermittent, device-preparation/joining-network",
    "tpm-attestation-intermittent, device-preparation/preparing",
    "mdm-information-not-found,    device-setup/certificates",
    "old-management-agent,         device-setup/apps",
    "enrolled-by-another-account,  device-preparation/registering"
  })
  void itStrikesWhereItIsPut(String id, String place) {
    Rehearsal run = Rehearsal.bench().landing();
    run.does("fault " + id + " at " + place, "click provision").reaches("preprov-failure");
    assertThat(place(run)).isEqualTo(place);
  }

  @Test
  void putElsewhereItDoesNotStrikeAtItsOwnPlace() {
    Steps.signedIn("user-driven-entra").does("fault old-management-agent at domain-join");
    Rehearsal run = Rehearsal.of("user-driven-entra").does("power on").reaches("entra-signin");
    run.does("fault old-management-agent at domain-join").does(Steps.SIGN_IN).reaches("desktop");
  }

  @Test
  void aFailureOfARowMayStrikeOnAPage() {
    Rehearsal run = Rehearsal.of("user-driven-entra").does("power on").reaches("entra-signin");
    run.does("fault mdm-information-not-found at joining").does(Steps.SIGN_IN);
    run.reaches("setup-error").failedWith("mdm-information-not-found", "0x81036501");
  }

  /** The attempt is the second one after about four minutes; the fault waits for the tenth. */
  @ParameterizedTest(name = "from {0}: attempt {1} fails")
  @CsvSource({"0s, 1", "1m, 1", "3m, 2", "10m, 0"})
  void itDoesNotStrikeBeforeItsTime(String from, int failing) {
    Rehearsal run = Rehearsal.of("failures/registration-service-unreachable");
    run.does("fault old-management-agent from " + from, "power on").reaches("entra-signin");
    int met = 0;
    for (int attempt = 1; attempt <= 4 && met == 0; attempt++) {
      run.does(Steps.SIGN_IN).reaches("setup-error");
      Failure failure = run.session().world().state().failure().orElseThrow();
      met = failure.id().equals("old-management-agent") ? attempt : 0;
      run.waits(Duration.ofMinutes(2)).does("click try-again");
    }
    assertThat(met).isEqualTo(failing);
  }

  @Test
  void aRowThatRunsFailsWhenItsTimeHasCome() {
    Rehearsal run = Rehearsal.bench().landing();
    run.does("fault certificate-late at device-setup/apps").accepted(false);
    run.does("fault mdm-information-not-found at device-setup/apps from 20m", "click provision");
    run.reaches("preprov-failure");
    assertThat(run.session().now()).isGreaterThan(Duration.ofMinutes(20));
    assertThat(place(run)).isEqualTo("device-setup/apps");
  }

  @ParameterizedTest(name = "on {0} for {1}")
  @CsvSource({"1, 1, fss", "2, 1, sfs", "2, 2, sff", "1, 2, ffs"})
  void attemptsAreCountedFromTheFirst(int on, int times, String outcomes) {
    Rehearsal run = Rehearsal.of("failures/registration-service-unreachable");
    run.does("fault old-management-agent on " + on + " for " + times, "power on");
    run.reaches("entra-signin");
    StringBuilder met = new StringBuilder();
    for (int attempt = 1; attempt <= 3; attempt++) {
      run.does(Steps.SIGN_IN).reaches("setup-error");
      Failure failure = run.session().world().state().failure().orElseThrow();
      met.append(failure.id().equals("old-management-agent") ? 'f' : 's');
      run.does("click try-again");
    }
    assertThat(met).hasToString(outcomes);
  }

  @Test
  void switchedOnAgainItHasItsNewDetails() {
    Rehearsal run = Rehearsal.of("user-driven-entra").does("power on").reaches("entra-signin");
    run.does("fault old-management-agent on 5", "fault old-management-agent").does(Steps.SIGN_IN);
    run.reaches("setup-error");
  }

  @Test
  void aJournalKeepsTheDetails() {
    Rehearsal run = Rehearsal.bench().landing();
    run.does("fault tpm-attestation-intermittent chance 40 on 2 from 90s at joining");
    assertThat(run.journal())
        .filteredOn(line -> line.contains("\"input\":\"fault "))
        .singleElement()
        .asString()
        .contains("fault tpm-attestation-intermittent at joining from 1m30s on 2 chance 40");
  }

  @Test
  void placesAreTheRowsAndWhatTheChartTries() {
    assertThat(FailurePlaces.of(ShippedFlow.flow().chart()))
        .contains("joining", "domain-join", "sign-in", "profile-download", "user-flow-start")
        .contains("device-preparation/securing-hardware", "account-setup/joining-network")
        .doesNotContain("device-setup/securing-hardware", "esp", "desktop/apps");
  }

  private static String place(Rehearsal run) {
    Failure failure = run.session().world().state().failure().orElseThrow();
    return failure.phase().orElseThrow().id() + "/" + failure.task().orElseThrow().id();
  }
}

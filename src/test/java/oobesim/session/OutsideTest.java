// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import static org.assertj.core.api.Assertions.assertThat;

import oobesim.provisioning.around.InjectedFault;
import oobesim.support.Rehearsal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Changes around the device: why one is refused, in the journal's words, and what stays. */
class OutsideTest {
  private static final String UNKNOWN = "{\"ZtdId\":\"0aa5f0f6\"}";
  private static final String CODE = "{\"ZtdId\":\"7c1d5a52-3b0e-4c67-9f1a-2d8e6b4a9013\"}";

  private final Rehearsal run = Rehearsal.of("preprovisioning-companion");

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          companion scan                                  | no code on off
          companion scan hello                            | no unique id in the code
          companion scan {"ZtdId":"0aa5f0f6"}             | no device 0aa5f0f6 in the tenant
          companion user kim@contoso.com                  | the companion app has read no code
          by administrator companion group-tag Sales      | the companion app has read no code
          by trainer power off                            | the device is off already
          by drill fault nothing                          | no failure nothing that can be switched on
          set device.virtuel true                         | there is no setting "device.virtuel"
          by trainer set device.virtual perhaps           | "virtual" is a string
          """)
  void aRefusedChangeSaysWhy(String line, String reason) {
    run.does(line).accepted(false).refusedBecause(reason);
    assertThat(run.journal()).noneMatch(it -> it.contains("world-changed"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          companion scan {"ZtdId":"7c1d5a52-3b0e-4c67-9f1a-2d8e6b4a9013"}
          internet off
          by trainer internet off
          set device.virtual true
          by administrator set tenant.usersMayJoin none
          fault tpm-attestation-intermittent
          power on
          by drill power on
          """)
  void aChangeIsAccepted(String line) {
    run.does(line).accepted(true).refusedBecause("");
  }

  @Test
  void whatWasReadLastIsWhatTheAppShows() {
    run.does("companion scan " + UNKNOWN, "companion scan " + CODE, "companion group-tag Sales");
    run.accepted(true);
    assertThat(run.session().world().around().circumstances().registration().tags().ofDevice())
        .isEqualTo("Sales");
    run.does("companion scan " + UNKNOWN, "companion group-tag Office").accepted(false);
    assertThat(run.session().world().scanned()).contains(UNKNOWN);
  }

  @Test
  void ofTheCodeThatThePageShowsTheTextStandsInTheJournal() {
    run.landing().does("companion scan").accepted(true);
    assertThat(run.journal().getLast()).contains("companion scan {\\\"", "ZtdId");
    assertThat(run.session().world().scanned().orElseThrow()).contains("ZtdId");
    run.does("power off", "companion scan").refusedBecause("no code on off");
    run.does("companion scan " + CODE).accepted(true);
    assertThat(run.session().world().scanned()).as("a code of one's own").contains(CODE);
  }

  @Test
  void aFailureTakesThePlaceOfTheSameOneAlone() {
    run.does("fault tpm-attestation-intermittent", "fault blocking-app-failed");
    run.does("fault tpm-attestation-intermittent from 10m");
    assertThat(run.session().world().around().faults())
        .extracting(InjectedFault::id)
        .containsExactly("blocking-app-failed", "tpm-attestation-intermittent");
    run.does("fault clear blocking-app-failed");
    assertThat(run.session().world().around().faults())
        .extracting(InjectedFault::id)
        .containsExactly("tpm-attestation-intermittent");
  }

  @Test
  void ofSeveralFindingsTheErrorSaysWhyItIsRefused() {
    run.does(
        "set deploymentProfile {\"@odata.type\":"
            + "\"#microsoft.graph.azureADWindowsAutopilotDeploymentProfile\",\"displayName\":7}");
    run.accepted(true);
    run.does(
        "set enrollmentStatusPage {\"@odata.type\":"
            + "\"#microsoft.graph.windows10EnrollmentCompletionPageConfiguration\","
            + "\"installProgressTimeoutInMinutes\":\"x\"}");
    run.refusedBecause("\"installProgressTimeoutInMinutes\" is \"x\"");
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import oobesim.document.Json;
import oobesim.support.Rehearsal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The three categories of the status page as the registry keeps them. */
class CategoryStatusTest {
  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PT30S | DevicePreparation | TpmAttestationSubcategory          | inProgress   | TPM attestation (Working on it...)
          PT30S | DevicePreparation | AadjSubcategory                    | notStarted   | Join (Waiting)
          PT90S | DevicePreparation | TpmAttestationSubcategory          | succeeded    | TPM attestation (Complete)
          PT90S | DevicePreparation | AadjSubcategory                    | inProgress   | Join (Working on it...)
          PT2M  | DevicePreparation | MdmEnrollmentSubcategory           | inProgress   | Enrollment (Working on it...)
          PT3M  | DevicePreparation | EspProviderInstallationSubcategory | inProgress   | Management extension (Working on it...)
          PT4M  | DeviceSetup       | SecurityPoliciesSubcategory        | inProgress   | Security policies (Identifying)
          PT4M20S | DeviceSetup     | SecurityPoliciesSubcategory        | inProgress   | Security policies (0 of 1 applied)
          PT20M | DeviceSetup       | SecurityPoliciesSubcategory        | succeeded    | Security policies (1 of 1 applied)
          PT20M | DeviceSetup       | CertificatesSubcategory            | succeeded    | Certificates (1 of 1 applied)
          PT20M | DeviceSetup       | NetworkConnectionsSubcategory      | succeeded    | Network connections (1 of 1 added)
          PT20M | DeviceSetup       | AppsSubcategory                    | inProgress   | Apps (1 of 4 installed)
          PT1H  | DeviceSetup       | AppsSubcategory                    | succeeded    | Apps (4 of 4 installed)
          PT1H  | DeviceSetup       | RebootCoalescing                   | succeeded    | ''
          PT1H  | DeviceSetup       | SendResultsToMdmServer             | succeeded    | ''
          PT1H  | DeviceSetup       | SaveWhiteGloveSuccessResult        | succeeded    | ''
          """)
  void aTechniciansRunStepByStep(
      Duration after, String category, String step, String state, String text) {
    Json.Obj status = category(Exported.technician(after), category);

    assertThat(status.get(category + "." + step))
        .hasValueSatisfying(
            json -> {
              assertThat(CommunityReport.text((Json.Obj) json, "subcategoryState"))
                  .isEqualTo(state);
              assertThat(CommunityReport.text((Json.Obj) json, "subcategoryStatusText"))
                  .isEqualTo(text);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "PT30S, inProgress, notStarted, notStarted",
    "PT10M, succeeded, inProgress, notStarted",
    "PT1H,  succeeded, succeeded, notStarted"
  })
  void oneCategoryAfterAnother(Duration after, String first, String second, String third) {
    assertThat(states(Exported.technician(after))).containsExactly(first, second, third);
  }

  @Test
  void aSealedDeviceStaysPrepared() {
    Rehearsal sealed = Exported.sealed();

    assertThat(states(sealed)).containsExactly("succeeded", "succeeded", "notStarted");
    assertThat(apps(sealed)).isEqualTo("Apps (4 of 4 installed)");
  }

  @Test
  void aFailedStepHasItsCodeAndWhatComesAfterItSaysSo() {
    Rehearsal failed =
        Exported.technician("preprovisioning-app-not-detected", Duration.ZERO)
            .reaches("preprov-failure");

    assertThat(states(failed)).containsExactly("succeeded", "failed", "failedFromPreviousCategory");
    assertThat(apps(failed)).isEqualTo("Apps (0x87D1041C)");
  }

  @Test
  void stepsBehindAFailedOneAreNotRun() {
    Rehearsal failed =
        Exported.technician("preprovisioning-virtual-machine", Duration.ZERO)
            .reaches("preprov-failure");
    Json.Obj status = category(failed, "DevicePreparation");
    Json.Obj join = (Json.Obj) status.get("DevicePreparation.AadjSubcategory").orElseThrow();

    assertThat(CommunityReport.text(status, "categoryState")).isEqualTo("failed");
    assertThat(CommunityReport.text(join, "subcategoryState"))
        .isEqualTo("failedFromPreviousSubcategory");
  }

  @Test
  void nothingToDoIsNotRequired() {
    Rehearsal run = Exported.technician(Duration.ofMinutes(20), "workload.certificates", "0");
    Json.Obj status = category(run, "DeviceSetup");
    Json.Obj step = (Json.Obj) status.get("DeviceSetup.CertificatesSubcategory").orElseThrow();

    assertThat(CommunityReport.text(step, "subcategoryState")).isEqualTo("notRequired");
  }

  @Test
  void aUserWaitsForTheRegistrationFirst() {
    Json.Obj status = category(Exported.desktop(), "AccountSetup");

    assertThat(status.members().keySet())
        .containsExactly(
            "categoryState",
            "categoryStatusText",
            "AccountSetup.WaitingForAadRegistrationSubcategory",
            "AccountSetup.SecurityPoliciesSubcategory",
            "AccountSetup.CertificatesSubcategory",
            "AccountSetup.NetworkConnectionsSubcategory",
            "AccountSetup.AppsSubcategory",
            "AccountSetup.SendResultsToMdmServer");
    assertThat(category(Exported.desktop(), "DeviceSetup").members())
        .doesNotContainKey("DeviceSetup.SaveWhiteGloveSuccessResult");
  }

  @Test
  void beforeTheStatusPageThereIsNone() {
    assertThat(Exported.of(Rehearsal.bench().landing()).category("DeviceSetup")).isEmpty();
  }

  private static Json.Obj category(Rehearsal run, String name) {
    return Exported.of(run).category(name).orElseThrow();
  }

  private static String apps(Rehearsal run) {
    Json.Obj step =
        (Json.Obj) category(run, "DeviceSetup").get("DeviceSetup.AppsSubcategory").orElseThrow();
    return CommunityReport.text(step, "subcategoryStatusText");
  }

  private static List<String> states(Rehearsal run) {
    CommunityReport report = Exported.of(run);
    return List.of("DevicePreparation", "DeviceSetup", "AccountSetup").stream()
        .map(name -> report.category(name).orElseThrow())
        .map(json -> CommunityReport.text(json, "categoryState"))
        .toList();
  }
}

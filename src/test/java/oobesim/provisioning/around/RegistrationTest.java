// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.around;

import static org.assertj.core.api.Assertions.assertThat;

import oobesim.support.Rehearsal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who knows the device, and which profile counts for it. */
class RegistrationTest {
  private static final String HEADER = "\"" + HashFile.HEADER + "\"";
  private static final String GOOD = "[" + HEADER + ",\"5CG1234XYZ,,T0EgbWFkZSB1cA==\"]";
  private static final String BROKEN = "[" + HEADER + ",\"5CG1234XYZ,,T0EgbWFkZSB1cA\"]";

  @ParameterizedTest
  @CsvSource({
    "true,  nobody, none,   true",
    "true,  nobody, good,   true",
    "true,  nobody, broken, false",
    "true,  this,   good,   true",
    "true,  this,   broken, true",
    "true,  other,  none,   false",
    "true,  other,  good,   false",
    "false, nobody, good,   false",
    "false, this,   none,   false"
  })
  void aDeviceIsKnownOnceItsImportWentThroughAndNoOtherTenantHasIt(
      boolean registered, String owner, String file, boolean known) {
    Surroundings around =
        surroundings(
            "device.registered",
            String.valueOf(registered),
            "registration.hashOwner",
            owner,
            "registration.importFile",
            switch (file) {
              case "good" -> GOOD;
              case "broken" -> BROKEN;
              default -> "[]";
            });
    assertThat(around.registered()).isEqualTo(known);
  }

  @ParameterizedTest
  @CsvSource({"0, true", "9, true", "10, false", "60, false"})
  void syncWorksOnceInTenMinutes(String minutes, boolean tooSoon) {
    Surroundings around = surroundings("registration.minutesSinceSync", minutes);
    assertThat(around.circumstances().registration().syncedTooSoon()).isEqualTo(tooSoon);
  }

  @ParameterizedTest
  @CsvSource({
    // target,  created,              own assigned, counts
    "group,       2025-01-07T09:00:00Z, true,  Everybody",
    "group,       2027-01-07T09:00:00Z, true,  Contoso Bench",
    "group,       ,                     true,  Contoso Bench",
    "group,       no date,              true,  Contoso Bench",
    "group,       2025-01-07T09:00:00Z, false, ",
    "all-devices, 2025-01-07T09:00:00Z, true,  Contoso Bench",
    "all-devices, 2025-01-07T09:00:00Z, false, Everybody",
    "all-devices, 2027-01-07T09:00:00Z, false, Everybody"
  })
  void theOlderOfEqualsCountsAndTheOneForAllOnlyIfNothingElseIsAssigned(
      String target, String created, boolean assigned, String name) {
    Surroundings around =
        surroundings(
            "otherProfile",
            """
            {"@odata.type":"#microsoft.graph.azureADWindowsAutopilotDeploymentProfile",\
            "displayName":"Everybody","createdDateTime":"%s"}\
            """
                .formatted(created == null ? "" : created),
            "registration.otherProfileTarget",
            target);
    Registration registration = around.circumstances().registration();
    assertThat(
            registration
                .winner(around.deploymentProfile().filter(profile -> assigned))
                .map(DeploymentProfile::displayName)
                .orElse(null))
        .isEqualTo(name);
  }

  private static Surroundings surroundings(String... settings) {
    return Rehearsal.profile("preprovisioning-entra", settings).surroundings();
  }
}

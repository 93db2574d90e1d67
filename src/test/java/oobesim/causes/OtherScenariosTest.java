// SPDX-License-Identifier: Apache-2.0
package oobesim.causes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import oobesim.provisioning.Failure;
import oobesim.support.Rehearsal;
import oobesim.support.Steps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same cause in other scenarios than its script plays, and where it must not show. */
class OtherScenariosTest {
  private static final String IMPORT =
      "registration.importFile=[\"Device Serial Number,Windows Product ID,Hardware Hash\","
          + "\"5CG1234XYZ,,T0EgbWFkZSB1cA\"]";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "proxy-asks-for-name           | network.proxy=authenticated",
        "captive-portal                | network.captivePortal=true",
        "sign-in-services-blocked      | network.blocked=[\"sign-in\"]"
      })
  void whatKeepsTheSignInAwayKeepsItAwayOnWindows10(String id, String setting) {
    Rehearsal run = Rehearsal.of("windows-10-user-driven", pair(setting)).does("power on");
    if (!id.startsWith("sign-in")) {
      run.reaches("region").does("click yes", "click yes", "click skip").reaches("eula");
      run.does("click accept", "click skip", "select work", "click next");
    }
    assertThat(failure(run.reaches("setup-error"))).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "device-not-registered         | device.registered=false",
        "device-not-in-group           | registration.group=missing",
        "group-excluded                | registration.group=excluded",
        "assignment-in-progress        | registration.assignedAfterMinutes=30",
        "profile-deleted               | registration.profileDeleted=true",
        "hardware-changed              | registration.hashMatches=false",
        "autopilot-service-blocked     | network.blocked=[\"autopilot-service\"]",
        "sign-in-assistant-off-in-image| device.signInAssistantDisabled=true",
        "import-hash-not-base64        | " + IMPORT,
        "import-other-tenant           | registration.hashOwner=other"
      })
  void aTechnicianMeetsItAsALandingPageWithoutAProfile(String id, String setting) {
    Rehearsal run = Rehearsal.bench(pair(setting)).does("power on").reaches("region");
    run.does("click yes", "key WIN x5", "select pre-provision", "click next")
        .reaches("preprov-failure");
    assertThat(failure(run)).isEqualTo("no-autopilot-profile");
    assertThat(notices(run)).contains(id);
  }

  @ParameterizedTest
  @CsvSource({"preprovisioning-entra", "preprovisioning-hybrid", "windows-10-preprovisioning"})
  void aWrongClockStopsTheTechnicianWhicheverTheJoin(String profile) {
    Rehearsal run = Rehearsal.of(profile, "device.clockSkewMinutes", "-30").landing();
    assertThat(failure(run.does("click provision").reaches("preprov-failure")))
        .isEqualTo("clock-wrong");
  }

  @Test
  void aWrongClockStopsAKioskAsWell() {
    Rehearsal run = Rehearsal.of("self-deploying", "device.clockSkewMinutes", "30");
    run.does("power on").reaches("esp").waits(Duration.ofMinutes(10));
    assertThat(failure(run)).isEqualTo("clock-wrong");
  }

  @ParameterizedTest
  @CsvSource({"5, false", "-5, false", "6, true", "-6, true", "0, false"})
  void fiveMinutesAreForgiven(String minutes, boolean fails) {
    Rehearsal run = Rehearsal.bench("device.clockSkewMinutes", minutes).landing();
    run.does("click provision").reaches(fails ? "preprov-failure" : "preprov-success");
  }

  @Test
  void aPackageStopsTheTechnicianWhereTheDeviceEnrols() {
    Rehearsal run = Rehearsal.bench("device.provisioningPackage", "true").landing();
    run.does("click provision").reaches("preprov-failure");
    assertThat(failure(run)).isEqualTo("provisioning-package-mixed");
  }

  @ParameterizedTest
  @CsvSource({
    "terms-of-use-unreachable,  tenant.mdmTermsOfUseUrl=https://contoso.com",
    "conditional-access-blocks, tenant.conditionalAccess.blockAll=true"
  })
  void whatConcernsUsersIsInvisibleToTheTechnicianAndMeetsTheUser(String id, String setting) {
    List<String> settings = new ArrayList<>(List.of(pair(setting)));
    settings.addAll(List.of("tenant.conditionalAccess.enrollmentExcluded", "false"));
    Rehearsal run =
        Steps.resealed(
            Duration.ofMinutes(100), "preprovisioning-entra", settings.toArray(String[]::new));
    run.reaches("entra-signin").does(Steps.SIGN_IN).reaches("setup-error");
    assertThat(failure(run)).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({
    "preprovisioning-entra,  policies.signInAssistantDisabled, true",
    "preprovisioning-entra,  registration.minutesSinceSync,    3",
    "preprovisioning-entra,  registration.hashOwner,           this"
  })
  void whatComesLaterOrOnlyConcernsThePortalDoesNotStopTheTechnician(
      String profile, String path, String value) {
    Rehearsal.of(profile, path, value).landing().does("click provision").reaches("preprov-success");
  }

  @Test
  void aDeviceWithItsProfileInAFileMayBeUnknown() {
    Rehearsal run = Rehearsal.of("existing-devices").does("power on");
    assertThat(notices(run.reaches("entra-signin"))).isEmpty();
  }

  @Test
  void theFileOnTheDeviceServesBehindAProxyToo() {
    Rehearsal run = Rehearsal.of("existing-devices", "network.proxy", "authenticated");
    assertThat(failure(run.does("power on").reaches("setup-error")))
        .isEqualTo("proxy-asks-for-name");
    assertThat(run.session().world().state().profile()).isPresent();
  }

  private static String[] pair(String setting) {
    return setting.split("=", 2);
  }

  private static String failure(Rehearsal run) {
    return run.session().world().state().failure().map(Failure::id).orElse("");
  }

  private static java.util.Set<String> notices(Rehearsal run) {
    return run.session().world().state().history().notices();
  }
}

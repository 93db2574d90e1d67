// SPDX-License-Identifier: Apache-2.0
package oobesim.causes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import oobesim.provisioning.Failure;
import oobesim.support.Rehearsal;
import oobesim.support.Steps;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One wrong setting, several people: what a technician reseals may be bound to fail for its user,
 * and the other way round.
 */
class WhoMeetsWhatTest {
  @ParameterizedTest(name = "{0} = {1}: technician {2}, user alone {3}, user after technician {4}")
  @CsvSource({
    "users.0.licensed,            false, ok, user-not-licensed,               user-not-licensed",
    "tenant.usersMayJoin,         none,  ok, join-not-allowed,                join-not-allowed",
    "users.0.deviceCount,         50,    ok, device-quota-reached,            device-quota-reached",
    "users.0.deviceCount,         49,    ok, ok,                              ok",
    "tenant.maxDevicesPerUser,    1,     ok, ok,                              ok",
    "tenant.restrictions.custom,  block, ok, user-restriction-blocks-windows,"
        + " user-restriction-blocks-windows",
    "tenant.restrictions.personal, block, ok, ok,                             ok",
    "tenant.mdmProviders,         2,     several-mdm-applications, ok,        -",
    "tenant.mdmUserScope,         none,  automatic-enrolment-off,  ok,        -",
    "tenant.mdmUserScope,         some,  ok, ok,                              ok",
    "tenant.restrictions.default, block, default-restriction-blocks-windows,"
        + " user-restriction-blocks-windows, -",
    "device.intuneRecord,         true,  record-of-earlier-enrolment, ok,     -",
    "device.virtual,              true,  virtual-machine-tpm,      ok,        -",
    "device.tpm.version,          none,  tpm-not-usable,           ok,        -",
    "device.tpm.enabled,          false, tpm-switched-off,         ok,        -",
    "device.tpm.mode,             1.2,   tpm-in-old-mode,          ok,        -",
    "device.tpm.attestation,      fails, tpm-attestation-failed,   ok,        -",
    "device.tpm.firmware,         vulnerable, tpm-firmware-vulnerable, ok,    -",
    "network.blocked, [\"attestation\"], attestation-service-blocked, ok,    -",
    "network.blocked, [\"tpm-certificates\"], ok,                  ok,        ok",
    "network.blocked, [\"registration\"], registration-service-unreachable,"
        + " registration-service-unreachable, -",
    "registration.entraObject,    false, entra-object-deleted, entra-object-deleted, -",
    "registration.profilesReaching, 2,   two-profiles,             ok,        -",
    "registration.workplaceJoined, true, ok, ok,                              ok",
    "windows.edition,             Home,  windows-home-edition, windows-home-edition, -",
    "device.clonedFromEnrolled,   true,  image-of-enrolled-device, image-of-enrolled-device, -"
  })
  void theSameSettingMeansSomethingElseToEach(
      String path, String value, String technician, String user, String afterwards) {
    assertThat(technician(path, value)).as("technician").isEqualTo(technician);
    assertThat(user(path, value)).as("user").isEqualTo(user);
    if (!afterwards.equals("-")) {
      assertThat(afterwards(path, value)).as("user after technician").isEqualTo(afterwards);
    }
  }

  private static String technician(String... setting) {
    Rehearsal run = Rehearsal.bench(setting).landing().does("click provision");
    return outcome(run.waits(Duration.ofHours(1)), "preprov-success", "preprov-failure");
  }

  private static String user(String... setting) {
    Rehearsal run = Steps.signedIn("user-driven-entra", setting).waits(Duration.ofHours(1));
    return outcome(run, "desktop", "setup-error");
  }

  private static String afterwards(String... setting) {
    Rehearsal run = Steps.resealed(Duration.ofHours(3), "preprovisioning-entra", setting);
    run.reaches("entra-signin").does(Steps.SIGN_IN).waits(Duration.ofHours(1));
    return outcome(run, "desktop", "setup-error");
  }

  private static String outcome(Rehearsal run, String well, String badly) {
    String screen = run.session().screen().value();
    assertThat(screen).isIn(well, badly);
    return screen.equals(well)
        ? "ok"
        : run.session().world().state().failure().map(Failure::id).orElse("nothing");
  }
}

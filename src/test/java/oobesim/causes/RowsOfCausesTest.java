// SPDX-License-Identifier: Apache-2.0
package oobesim.causes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import oobesim.page.EspPage;
import oobesim.provisioning.Failure;
import oobesim.provisioning.plan.EspPhase;
import oobesim.support.EspRows;
import oobesim.support.Rehearsal;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Where a device that enrols by itself fails, and what its four rows then say: the code in
 * brackets, the rows before complete, the rows after it broken off.
 */
class RowsOfCausesTest {
  private static final List<String> ROWS =
      List.of("securing-hardware", "joining-network", "registering", "preparing");

  @ParameterizedTest(name = "{0}: {2} in {1} after {3}")
  @CsvSource({
    "tpm-switched-off,                   securing-hardware, 0x80280007, PT10S",
    "tpm-general-failure,                securing-hardware, 0x80280009, PT10S",
    "virtual-machine-tpm,                securing-hardware, 0x800705B4, PT7M",
    "tpm-not-usable,                     securing-hardware, 0x800705B4, PT7M",
    "attestation-service-blocked,        securing-hardware, 0x800705B4, PT7M",
    "tpm-certificate-blocked,            securing-hardware, 0x800705B4, PT7M",
    "tpm-firmware-vulnerable,            securing-hardware, 0x81039024, PT5S",
    "amd-firmware-tpm-old,               securing-hardware, 0x80070490, PT60S",
    "infineon-tpm-old,                   securing-hardware, '',         PT4M",
    "rsa-3072-tpm,                       securing-hardware, '',         PT2M",
    "tiger-lake-tpm,                     securing-hardware, '',         PT2M",
    "attestation-defect-of-windows,      securing-hardware, 0x81039023, PT90S",
    "tpm-attestation-intermittent,       securing-hardware, 0x81039001, PT110S",
    "attestation-request-rejected,       securing-hardware, 0x80190190, PT30S",
    "msa-ticket-not-validated,           joining-network,   0x801C0003, PT95S",
    "entra-object-deleted,               joining-network,   0x801C03F3, PT90S",
    "tpm-in-old-mode,                    registering,       0x801C03EA, PT120S",
    "two-profiles,                       registering,       0x801C03EA, PT120S",
    "tpm-attestation-failed,             registering,       0x801C03EA, PT120S",
    "preprovisioning-not-allowed,        registering,       0x80180005, PT120S",
    "default-restriction-blocks-windows, registering,       0x80180014, PT115S",
    "record-of-earlier-enrolment,        registering,       0x80180014, PT120S",
    "automatic-enrolment-off,            registering,       0x80180031, PT120S",
    "mdm-information-not-found,          registering,       0x81036501, PT120S",
    "image-of-enrolled-device,           registering,       0x8007064C, PT110S"
  })
  void aTechnicianSeesTheCodeInItsRow(String id, String row, String code, Duration after) {
    Rehearsal run = Rehearsal.of("failures/" + id).landing().does("click provision").reaches("esp");
    run.waits(after.minusSeconds(1));
    assertThat(run.session().world().state().failure()).as("a second before").isEmpty();
    run.waits(Duration.ofSeconds(1)).shows("esp").failedWith(id, code);
    assertThat(rows(run)).containsExactlyElementsOf(expected(row, code));
    Failure failure = run.session().world().state().failure().orElseThrow();
    assertThat(failure.task().orElseThrow().id()).isEqualTo(row);
    assertThat(ShippedFlow.catalogue().find(id).orElseThrow().places())
        .contains("device-preparation/" + row);
    run.reaches("preprov-failure");
  }

  /** A kiosk stops at the same rows, with a user's page around them. */
  @ParameterizedTest(name = "{0} = {1}: {2} in {3}")
  @CsvSource({
    "device.virtual,               true,    virtual-machine-tpm,                securing-hardware",
    "device.tpm.version,           none,    tpm-not-usable,                     securing-hardware",
    "device.tpm.enabled,           false,   tpm-switched-off,                   securing-hardware",
    "device.tpm.firmware,          vulnerable, tpm-firmware-vulnerable,         securing-hardware",
    "registration.entraObject,     false,   entra-object-deleted,               joining-network",
    "device.tpm.mode,              1.2,     tpm-in-old-mode,                    registering",
    "tenant.mdmProviders,          3,       several-mdm-applications,           registering",
    "tenant.mdmUserScope,          none,    automatic-enrolment-off,            registering",
    "tenant.restrictions.default,  block,   default-restriction-blocks-windows, registering",
    "windows.edition,              Home,    windows-home-edition,               registering",
    "device.intuneRecord,          true,    record-of-earlier-enrolment,        registering",
    "device.clonedFromEnrolled,    true,    image-of-enrolled-device,           registering",
    "network.blocked,     [\"registration\"], registration-service-unreachable,  joining-network"
  })
  void aKioskStopsAtTheSameRow(String path, String value, String id, String row) {
    Rehearsal run = Rehearsal.of("self-deploying", path, value).does("power on").reaches("esp");
    run.waits(Duration.ofMinutes(8)).shows("esp");
    Failure failure = run.session().world().state().failure().orElseThrow();
    assertThat(failure.id()).isEqualTo(id);
    assertThat(failure.task().orElseThrow().id()).isEqualTo(row);
  }

  /** Hybrid join has no status page yet: the ring of the landing page hides the rows. */
  @ParameterizedTest(name = "{0} = {1}: {2} in {3}")
  @CsvSource({
    "device.virtual,              true,  virtual-machine-tpm,                securing-hardware",
    "device.tpm.enabled,          false, tpm-switched-off,                   securing-hardware",
    "registration.entraObject,    false, entra-object-deleted,               joining-network",
    "tenant.restrictions.default, block, default-restriction-blocks-windows, registering",
    "tenant.mdmUserScope,         none,  automatic-enrolment-off,            registering",
    "device.intuneRecord,         true,  record-of-earlier-enrolment,        registering"
  })
  void aHybridTechnicianSeesItOnTheResultPageOnly(
      String path, String value, String id, String row) {
    Rehearsal run =
        Rehearsal.of("preprovisioning-hybrid", path, value).landing().does("click provision");
    run.reaches("preprov-failure");
    assertThat(run.screens()).doesNotContain("esp");
    Failure failure = run.session().world().state().failure().orElseThrow();
    assertThat(failure.id()).isEqualTo(id);
    assertThat(failure.task().orElseThrow().id()).isEqualTo(row);
  }

  private static List<String> rows(Rehearsal run) {
    return EspRows.of(
        EspPage.phases(run.session().world()).get(EspPhase.DEVICE_PREPARATION.ordinal()).tasks());
  }

  private static List<String> expected(String failed, String code) {
    int at = ROWS.indexOf(failed);
    return ROWS.stream()
        .map(
            row ->
                switch (Integer.signum(ROWS.indexOf(row) - at)) {
                  case -1 -> row + " complete";
                  case 0 -> (row + " failed " + code).strip();
                  default -> row + " previous-failed";
                })
        .toList();
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import static org.assertj.core.api.Assertions.assertThat;

import oobesim.page.ScreenId;
import oobesim.support.Worlds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailureTextTest {
  @ParameterizedTest
  @CsvSource({
    "no-internet,                  0x800C0003, internet",
    "preprovisioning-not-allowed,  0x80180005, not allow",
    "tpm-not-usable,               0x800705B4, TPM",
    "tpm-attestation-intermittent, 0x81039001, TPM",
    "tpm-attestation-failed,       0x801C03EA, TPM",
    "app-not-detected,             0x87D1041C, detection rule",
    "app-installer-failed,         0x80070643, installer",
    "esp-timeout,                  0x800705B4, time limit",
    "join-not-allowed,             0x801C0003, may not join",
    "user-not-licensed,            0x80180018, license",
    "connector-not-active,  0x80070774, offline domain join",
    "domain-controller-not-found,  0x80070774, domain controller",
    "recovery-environment-missing, 0x80070032, recovery environment",
    "device-preparation-timeout,   0x800705B4, time limit"
  })
  void failureHasASentenceAndItsCodeInLowerCase(String id, String code, String words) {
    assertThat(error(Worlds.technician().failedBy(id, code)))
        .contains(words)
        .endsWith(" " + code.toLowerCase(java.util.Locale.ROOT));
  }

  @Test
  void failureWithoutACodeShowsNone() {
    assertThat(error(Worlds.technician().failedBy("no-autopilot-profile", "")))
        .endsWith("for this device.");
  }

  @Test
  void unknownFailureHasTheGeneralSentence() {
    String general = error(Worlds.technician());
    assertThat(error(Worlds.technician().failedBy("new-one", ""))).isEqualTo(general);
    assertThat(error(Worlds.technician().failedBy("new-one", "0xABC")))
        .isEqualTo(general + " 0xabc");
  }

  @ParameterizedTest
  @CsvSource({
    "default-restriction-blocks-windows, record-of-earlier-enrolment, 0x80180014",
    "user-restriction-blocks-windows,    personal-windows-blocked,    0x80180014",
    "join-not-allowed,                   device-quota-reached,        0x801C0003",
    "user-not-selected-to-join,          invalid-token-in-user-flow,  0x801C03ED",
    "tpm-not-usable,                     virtual-machine-tpm,         0x800705B4",
    "attestation-service-blocked,        tpm-certificate-blocked,     0x800705B4",
    "tpm-in-old-mode,                    two-profiles,                0x801C03EA"
  })
  void causesOfOneCodeCannotBeToldApartOnThePage(String one, String other, String code) {
    assertThat(error(Worlds.user().failedBy(one, code)))
        .isEqualTo(error(Worlds.user().failedBy(other, code)))
        .isEqualTo(error(Worlds.user().failedBy("one-of-tomorrow", code)));
  }

  @Test
  void oneCodeOnTwoPagesHasTwoSentences() {
    assertThat(error(Worlds.technician().failedBy("msa-ticket-not-validated", "0x801C0003")))
        .isNotEqualTo(error(Worlds.user().failedBy("join-not-allowed", "0x801C0003")));
  }

  @Test
  void sentenceIsAnError() {
    Screen screen = Scenes.CATALOG.describe(ScreenId.PREPROV_FAILURE, Worlds.technician().world());
    assertThat(screen.lead().orElseThrow().tone()).isEqualTo(Tone.ERROR);
  }

  private static String error(Worlds worlds) {
    return Scenes.CATALOG
        .describe(ScreenId.PREPROV_FAILURE, worlds.world())
        .lead()
        .orElseThrow()
        .text();
  }
}

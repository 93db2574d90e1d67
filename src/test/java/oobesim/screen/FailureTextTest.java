// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import static org.assertj.core.api.Assertions.assertThat;

import oobesim.flow.ScreenId;
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

  @Test
  void sentenceIsAnError() {
    Screen screen =
        Scenes.CATALOG.describe(new ScreenId("preprov-failure"), Worlds.technician().world());
    assertThat(screen.lead().orElseThrow().tone()).isEqualTo(Tone.ERROR);
  }

  private static String error(Worlds worlds) {
    return Scenes.CATALOG
        .describe(new ScreenId("preprov-failure"), worlds.world())
        .lead()
        .orElseThrow()
        .text();
  }
}

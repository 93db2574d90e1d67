// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.carrier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import oobesim.document.Finding;
import oobesim.document.Json;
import oobesim.profile.intune.AdminFile;
import oobesim.profile.intune.JsonShape;
import oobesim.profile.intune.Part;
import oobesim.profile.intune.SurroundingPolicy;
import oobesim.support.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The registry of a device without a copy of the whole profile. */
class RegistryValuesTest {
  private static final String KEY =
      "[HKEY_LOCAL_MACHINE\\software\\microsoft\\provisioning\\Diagnostics\\Autopilot";

  @ParameterizedTest
  @ValueSource(
      strings = {
        KEY
            + "]\n  \"CloudAssignedTenantDomain\"=\"contoso.com\"\n"
            + "  \"CloudAssignedOobeConfig\"=DWORD:0000051e\n",
        "Windows Registry Editor Version 5.00\n"
            + KEY
            + "]\n\"CloudAssignedTenantDomain\"=\"contoso.com\"\n"
            + "\"CloudAssignedOobeConfig\"=dword:0000051e\n",
        "\r\nHKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Provisioning\\Diagnostics\\Autopilot\r\n"
            + "    CloudAssignedTenantDomain    REG_SZ    contoso.com\r\n"
            + "    CloudAssignedOobeConfig    REG_DWORD    0x51e\r\n"
      })
  void theValuesAreTheProfile(String text) {
    AdminFile file = open(text);
    Part part = file.parts().getFirst();

    assertThat(part.shape()).isEqualTo(JsonShape.DEVICE_SIDE_PROFILE);
    assertThat(((Json.Num) part.object().members().get("CloudAssignedOobeConfig")).value())
        .isEqualByComparingTo("1310");
    assertThat(file.findings()).extracting(Finding::code).containsExactly("taken-from");
    assertThat(English.message(file.findings().getFirst())).contains("its values from line");
    assertThat(part.object().members().get("CloudAssignedOobeConfig").position().line())
        .isEqualTo((int) text.lines().count());
  }

  @Test
  void emptyValuesAreADeviceWithoutAProfile() {
    AdminFile file = open(KEY + "]\n  \"CloudAssignedTenantDomain\"=\"\"\n");

    assertThat(file.parts().getFirst().shape()).isEqualTo(JsonShape.DEVICE_SIDE_ERROR);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        KEY + "\\EstablishedCorrelations]\n  \"CloudAssignedTenantDomain\"=\"contoso.com\"\n",
        "[HKEY_CURRENT_USER\\Software\\X]\n\"CloudAssignedTenantDomain\"=\"contoso.com\"\n",
        KEY + "]\n  \"isForcedEnrollmentEnabled\"=DWORD:00000001\n"
      })
  void valuesOfOtherKeysAreNone(String text) {
    assertThat(open(text).findings()).extracting(Finding::code).containsExactly("not-json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Windows Registry Editor Version 5.00\n\n"
            + "[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Enrollments\\{X}\\FirstSync]\n"
            + "\"SyncFailureTimeout\"=dword:0000003c\n"
            + "\"SkipUserStatusPage\"=dword:ffffffff\n",
        "\n\nHKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Enrollments\\{X}\\FirstSync\n"
            + "    IsSyncDone    REG_DWORD    0x0\n"
            + "    SkipUserStatusPage    REG_DWORD    0xffffffff\n"
      })
  void aSkippedHalfOfTheStatusPageIsThePolicyThatSkipsIt(String text) {
    AdminFile file = open(text);
    Part part = file.parts().getFirst();

    assertThat(part.shape()).isEqualTo(JsonShape.SURROUNDINGS);
    assertThat(file.findings()).extracting(Finding::code).containsExactly("taken-from");
    assertThat(SurroundingPolicy.of(part.object()))
        .singleElement()
        .satisfies(
            said -> {
              assertThat(said.path()).isEqualTo("policies.skipUserStatusPage");
              assertThat(said.value()).isEqualTo("true");
              assertThat(said.at().position().line()).isEqualTo(5);
            });
  }

  @Test
  void aStatusPageOfWhichNothingIsSkippedIsNoPolicy() {
    String key = "[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Enrollments\\{X}\\FirstSync]\n";

    assertThat(open(key + "\"SyncFailureTimeout\"=dword:0000003c\n").findings())
        .extracting(Finding::code)
        .containsExactly("not-json");
    AdminFile shown = open(key + "\"SkipDeviceStatusPage\"=dword:00000000\n");
    assertThat(SurroundingPolicy.of(shown.parts().getFirst().object()))
        .singleElement()
        .satisfies(said -> assertThat(said.value()).isEqualTo("false"));
  }

  private static AdminFile open(String text) {
    return Opening.of(text.getBytes(StandardCharsets.UTF_8), "");
  }
}

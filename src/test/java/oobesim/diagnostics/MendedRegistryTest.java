// SPDX-License-Identifier: Apache-2.0
package oobesim.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reader of the other tests reads what is known of real dumps, and nothing else. */
class MendedRegistryTest {
  private static final String MODEL =
      """
      [HKEY_LOCAL_MACHINE\\software\\microsoft\\provisioning\\Diagnostics\\Autopilot]
        "CloudAssignedTenantDomain"="contoso.onmicrosoft.com"
        "Path"="C:\\Windows\\"
        "Json"="{"a":"b","c":"\\"d\\""}"
        "CloudAssignedOobeConfig"=DWORD:0000051e
        "Empty"=""

      [HKEY_LOCAL_MACHINE\\Software\\Tracking\\Sidecar\\2026-01-17T10:43:18.496Z]
        "./Device/Vendor/Sidecar/Win32App_fade_1"=DWORD:00000003
      """;

  private static final String KEY = "SOFTWARE\\Microsoft\\Provisioning\\Diagnostics\\AUTOPILOT";
  private final MendedRegistry registry = MendedRegistry.of(MODEL);

  @Test
  void keysAreFoundWhateverTheirLetterCase() {
    assertThat(registry.text(KEY, "cloudassignedTENANTdomain"))
        .isEqualTo("contoso.onmicrosoft.com");
    assertThat(registry.has("software\\tracking")).isTrue();
    assertThat(registry.has("software\\track")).isFalse();
    assertThat(registry.below("Software\\Tracking\\Sidecar"))
        .containsExactly("2026-01-17T10:43:18.496Z");
  }

  @Test
  void stringsComeOutAsTheyWere() {
    assertThat(registry.text(KEY, "Path")).isEqualTo("C:\\Windows\\");
    assertThat(registry.text(KEY, "Json")).isEqualTo("{\"a\":\"b\",\"c\":\"\\\"d\\\"\"}");
    assertThat(registry.value(KEY, "Empty")).contains("");
    assertThat(registry.value(KEY, "Missing")).isEmpty();
  }

  @Test
  void numbersAreNumbers() {
    assertThat(registry.number(KEY, "CloudAssignedOobeConfig")).contains(1310L);
    assertThat(registry.number(KEY, "Path")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Windows Registry Editor Version 5.00",
        "  \"a\"=DWORD:51e",
        "  \"a\"=DWORD:0000051E",
        "  \"a\"=\"b\" ; c",
        "  a=1"
      })
  void whatNoImportReadsIsAFault(String line) {
    assertThatThrownBy(() -> MendedRegistry.of("[HKEY_LOCAL_MACHINE\\a]\n" + line))
        .isInstanceOf(AssertionError.class);
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The form of the dump, line by line. */
class RegistryKeyTest {
  @Test
  void aKeyIsALineInBracketsWithIndentedValuesAndAnEmptyLine() {
    RegistryKey key =
        RegistryKey.of("software\\microsoft", "A").with("Name", "text").with("Number", 0x51e);

    assertThat(key.lines())
        .containsExactly(
            "[HKEY_LOCAL_MACHINE\\software\\microsoft\\A]",
            "  \"Name\"=\"text\"",
            "  \"Number\"=DWORD:0000051e",
            "");
  }

  @Test
  void aKeyMayHaveNoValues() {
    assertThat(RegistryKey.of("a").lines()).containsExactly("[HKEY_LOCAL_MACHINE\\a]", "");
  }

  @ParameterizedTest
  @CsvSource({
    "0,          00000000",
    "60,         0000003c",
    "4294967295, ffffffff",
    "-1,         ffffffff",
    "2147943860, 800705b4"
  })
  void numbersHaveEightSmallDigits(long number, String digits) {
    assertThat(new RegistryValue.Number("N", number).written()).isEqualTo("DWORD:" + digits);
  }

  @ParameterizedTest
  @CsvSource({"true, 00000001", "false, 00000000"})
  void truthsAreNumbers(boolean truth, String digits) {
    assertThat(RegistryKey.of("a").with("N", truth).lines()).contains("  \"N\"=DWORD:" + digits);
  }

  @Test
  void stringsStandRawOnOneLine() {
    assertThat(new RegistryValue.Text("N", "{\"a\":\"C:\\b\"}\r\nc").written())
        .isEqualTo("\"{\"a\":\"C:\\b\"} c\"");
  }

  @Test
  void aNameCannotEndItself() {
    assertThat(new RegistryValue.Number("a\"b", 1).line()).startsWith("\"a'b\"=");
  }
}

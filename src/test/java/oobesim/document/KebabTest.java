// SPDX-License-Identifier: Apache-2.0
package oobesim.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KebabTest {
  @ParameterizedTest
  @ValueSource(strings = {"a", "a1", "retry-after-cable", "d-05", "con", "com1"})
  void whatIsAnId(String word) {
    assertThat(Kebab.is(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "1", "a--b", "-a", "a-", "a b", "a.b", "../a", "é", "a\n"})
  void whatIsNone(String word) {
    assertThat(Kebab.is(word)).isFalse();
    assertThat(Kebab.namesFile(word)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"con", "prn", "aux", "nul", "com1", "lpt9"})
  void noFileIsCalledAsADeviceIs(String word) {
    assertThat(Kebab.namesFile(word)).isFalse();
    assertThat(DeviceName.is(word + ".script")).isTrue();
    assertThat(Kebab.namesFile(word + "-1")).isTrue();
  }

  @Test
  void aFileHasAShortName() {
    assertThat(Kebab.namesFile("a".repeat(60))).isTrue();
    assertThat(Kebab.namesFile("a".repeat(61))).isFalse();
  }

  @Test
  void howLongItIsDoesNotMatter() {
    assertThat(Kebab.is("a" + "-a".repeat(200_000))).isTrue();
    assertThat(Kebab.is("a" + "-a".repeat(200_000) + "-")).isFalse();
  }
}

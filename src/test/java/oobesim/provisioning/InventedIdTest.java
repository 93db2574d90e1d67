// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InventedIdTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "Company Portal", "Übersicht", "a/b\\c", "\uD800"})
  void everyNameGivesAnIdInTheUsualForm(String name) {
    assertThat(InventedId.of(name))
        .matches("fade[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
        .isEqualTo(InventedId.of(name));
  }

  @Test
  void whatIsCutElsewhereIsAnotherThing() {
    assertThat(InventedId.of("a", "bc")).isNotEqualTo(InventedId.of("ab", "c"));
    assertThat(InventedId.of("a", "")).isNotEqualTo(InventedId.of("a"));
  }

  @Test
  void anAppIsCalledAsTheAgentCallsIt() {
    assertThat(InventedId.trackedApp("Reader"))
        .isEqualTo("Win32App_" + InventedId.app("Reader") + "_1")
        .isNotEqualTo(InventedId.trackedApp("Editor"));
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayTest {
  @ParameterizedTest
  @CsvSource({
    "Linux,      '',              '',       false",
    "Linux,      DISPLAY,         '',       true",
    "Linux,      WAYLAND_DISPLAY, '',       true",
    "Linux,      OTHER,           '',       false",
    "Linux,      '',              Headless, true",
    "Windows 11, '',              '',       true",
    "Mac OS X,   '',              '',       true",
  })
  void onlyALinuxWithoutADesktopHasNoDisplay(
      String system, String variable, String platform, boolean available) {
    Map<String, String> environment = variable.isEmpty() ? Map.of() : Map.of(variable, ":0");
    Optional<String> chosen = Optional.of(platform).filter(name -> !name.isEmpty());

    assertThat(new Display(system, environment, chosen).available()).isEqualTo(available);
  }

  @ParameterizedTest
  @CsvSource({"DISPLAY", "WAYLAND_DISPLAY"})
  void anEmptyVariableNamesNoDisplay(String variable) {
    assertThat(new Display("Linux", Map.of(variable, " "), Optional.empty()).available()).isFalse();
  }
}

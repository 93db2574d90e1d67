// SPDX-License-Identifier: Apache-2.0
package oobesim.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of screens, which scripts and journals of other people rely on. */
class ScreenIdTest {
  @Test
  void theWordsStandInTheOrderOfTheDocumentation() {
    assertThat(String.join(" ", ScreenId.words()))
        .isEqualTo(
            "off boot rebooting just-a-moment checking-updates finishing language region keyboard"
                + " keyboard-second keyboard-second-language keyboard-second-layout network"
                + " network-lost eula device-name setup-choice local-account setup-error"
                + " entra-signin entra-password mfa access-blocked terms-of-use entra-signin-late"
                + " entra-password-late stay-signed-in all-set provisioning-menu package-entry"
                + " association-menu association-information association-complete preprov-landing"
                + " preprov-success preprov-failure esp diagnostics lock-screen domain-signin"
                + " web-signin restore privacy hello-setup pin-setup quality-update desktop"
                + " reset-confirm elevation resetting reset-signin reset-failed dp-progress"
                + " dp-complete dp-error command-prompt");
  }

  @ParameterizedTest
  @EnumSource(ScreenId.class)
  void aScreenIsFoundByItsWordAndIsWrittenAsIt(ScreenId screen) {
    assertThat(ScreenId.named(screen.value())).contains(screen);
    assertThat(screen).hasToString(screen.value());
    assertThat(screen.place("next")).isEqualTo(screen.value() + "/next");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "tea", "ESP", "PREPROV_LANDING", "esp "})
  void anyOtherWordIsNoScreen(String word) {
    assertThat(ScreenId.named(word)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "FAILED, setup-error access-blocked preprov-failure reset-failed dp-error",
    "REACHED, preprov-success desktop"
  })
  void whereARehearsalEnds(Outcome outcome, String screens) {
    assertThat(
            Stream.of(ScreenId.values())
                .filter(screen -> screen.outcome() == outcome)
                .map(ScreenId::value))
        .containsExactly(screens.split(" "));
  }
}

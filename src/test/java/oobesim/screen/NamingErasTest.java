// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import oobesim.page.ScreenId;
import oobesim.support.Worlds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts say Azure AD or Microsoft Entra, as the world wants, and never both. */
class NamingErasTest {
  static Stream<Scene> scenes() {
    return Scenes.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("scenes")
  void todayNothingIsCalledAzureAd(Scene scene) {
    assertThat(texts(scene)).noneMatch(text -> text.contains("Azure AD"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("scenes")
  void before2023NothingWasCalledEntra(Scene scene) {
    assertThat(texts(scene.withAzureAdNames())).noneMatch(text -> text.contains("Entra"));
  }

  @ParameterizedTest
  @CsvSource({
    "join-not-allowed, 0x801C0003, Microsoft Entra ID, Azure AD",
    "connector-not-active, 0x80070774, Microsoft Entra hybrid join, Hybrid Azure AD join"
  })
  void failureIsNamedInTheWordsOfItsTime(String failure, String code, String now, String then) {
    Worlds failed = Worlds.user().failedBy(failure, code);
    assertThat(lead("setup-error", failed)).contains(now);
    assertThat(lead("setup-error", failed.withAzureAdNames())).contains(then);
  }

  @Test
  void lateSignInAsksForTheAccountInTheWordsOfItsTime() {
    Worlds hybrid = Worlds.user().hybrid();
    assertThat(lead("entra-signin-late", hybrid)).contains("Microsoft Entra account");
    assertThat(lead("entra-signin-late", hybrid.withAzureAdNames())).contains("Azure AD account");
  }

  private static List<String> texts(Scene scene) {
    return ScreenText.texts(Scenes.describe(scene));
  }

  private static String lead(String screen, Worlds worlds) {
    return Scenes.CATALOG
        .describe(ScreenId.named(screen).orElseThrow(), worlds.world())
        .lead()
        .orElseThrow()
        .text();
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.render;

import static oobesim.provisioning.around.WindowsVersion.WINDOWS_11;
import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import oobesim.screen.Screen;
import oobesim.ui.SampleScreens;
import oobesim.ui.Stagehand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The keyboard while one and the same screen changes under it. */
class ScreenFocusTest {
  private final Stagehand hand = new Stagehand();

  @AfterEach
  void close() {
    hand.close();
  }

  private static Screen scene(String name) {
    return LaidOut.scene("11", name);
  }

  private String focused() {
    return hand.settle().focused();
  }

  @Test
  void whileTheMainButtonCannotBePressedThePageHasTheKeyboardAndThenTheButton() {
    hand.show(scene("preprov-landing-loading"));
    assertThat(focused()).isEmpty();
    hand.press(KeyCode.ENTER);
    assertThat(hand.reports()).isEmpty();
    hand.show(scene("preprov-landing-ready"));
    assertThat(focused()).isEqualTo("preprov-landing/provision");
  }

  @Test
  void whoWentElsewhereMeanwhileStaysThere() {
    hand.show(scene("preprov-landing-loading")).press(KeyCode.TAB);
    assertThat(focused()).isEqualTo("preprov-landing/exit");
    hand.show(scene("preprov-landing-ready"));
    assertThat(focused()).isEqualTo("preprov-landing/exit");
  }

  @Test
  void aButtonThatCannotBePressedAnyMoreGivesTheKeyboardUp() {
    hand.show(scene("preprov-landing-ready")).show(scene("preprov-landing-hybrid-securing"));
    assertThat(focused()).isEmpty();
    hand.press(KeyCode.SPACE, KeyCode.ENTER);
    assertThat(hand.reports()).isEmpty();
  }

  @Test
  void whatEndsAFailureHasTheKeyboardAsSoonAsItIsThere() {
    hand.show(scene("esp-user-account-setup")).press(KeyCode.TAB);
    assertThat(focused()).isEqualTo("esp/toggle-device-preparation");
    hand.show(scene("esp-user-failed"));
    assertThat(focused()).isEqualTo("esp/try-again");
  }

  @Test
  void aLinkThatVanishesLeavesTheKeyboardToTheMainButton() {
    hand.show(scene("esp-user-failed")).focus("esp/continue-anyway");
    hand.show(scene("esp-user-failed-only-again"));
    assertThat(focused()).isEqualTo("esp/try-again");
    hand.show(scene("esp-user-account-setup"));
    assertThat(focused()).isEmpty();
  }

  @Test
  void whatStaysKeepsTheKeyboardWhenTheMainButtonVanishes() {
    hand.show(scene("esp-user-failed")).focus("esp/toggle-device-setup");
    hand.show(scene("esp-user-account-setup"));
    assertThat(focused()).isEqualTo("esp/toggle-device-setup");
  }

  @Test
  void fromThePageItselfTabLeadsToTheFirstControlAndBackToTheLast() {
    hand.show(scene("esp-opening")).press(KeyCode.TAB);
    assertThat(focused()).isEqualTo("esp/toggle-device-preparation");
    hand.show(SampleScreens.of(WINDOWS_11).lock());
    hand.show(scene("esp-opening")).tabBack();
    assertThat(focused()).isEqualTo("esp/toggle-account-setup");
  }

  @Test
  void everyRefusalEmptiesTheFieldAndCallsTheKeyboard() {
    SampleScreens samples = SampleScreens.of(WINDOWS_11);
    hand.show(samples.password("", 0));
    for (int time = 1; time <= 3; time++) {
      hand.type("wrong").focus("entra-password/sign-in");
      hand.show(samples.password("Incorrect.", time));
      assertThat(text("entra-password/password")).as("refusal " + time).isEmpty();
      assertThat(focused()).isEqualTo("entra-password/password");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"entra-password-typed", "network-key-typed"})
  void theFirstLetterTakesThePlaceOfTheDotsThatStandForASecret(String name) {
    hand.show(scene(name));
    String field = hand.focused();
    assertThat(text(field)).isNotEmpty();
    hand.ask(
        () -> {
          ((TextField) hand.view().node(field).orElseThrow()).end();
          return null;
        });
    hand.type("ab");
    assertThat(text(field)).isEqualTo("ab");
  }

  private String text(String id) {
    TextField field = (TextField) hand.node(id);
    return hand.ask(field::getText);
  }
}

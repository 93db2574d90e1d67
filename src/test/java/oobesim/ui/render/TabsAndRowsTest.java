// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.render;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import oobesim.screen.Scene;
import oobesim.screen.Scenes;
import oobesim.screen.Screen;
import oobesim.ui.Stagehand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The keyboard on the diagnostics page. */
class TabsAndRowsTest {
  private final Stagehand hand = new Stagehand();

  @AfterEach
  void close() {
    hand.close();
  }

  private static Screen screen(String name) {
    Scene scene = Scenes.all().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    return Scenes.describe(scene);
  }

  @Test
  void arrowsGoFromTabToTabAndRound() {
    hand.show(screen("diagnostics-running")).focus("diagnostics/deployment");
    hand.press(KeyCode.RIGHT);
    assertThat(hand.reports()).containsExactly("click apps-and-policy");
    hand.show(screen("diagnostics-apps")).press(KeyCode.RIGHT);
    assertThat(hand.reports()).endsWith("click configuration");
    hand.show(screen("diagnostics-configuration")).press(KeyCode.LEFT);
    assertThat(hand.reports()).endsWith("click apps-and-policy");
  }

  @Test
  void rowOpensByEnterAndBySpaceAndKeepsTheFocus() {
    hand.show(screen("diagnostics-running")).focus("diagnostics/profile");
    hand.press(KeyCode.ENTER);
    assertThat(hand.reports()).containsExactly("click profile");
    hand.press(KeyCode.SPACE);
    assertThat(hand.reports()).containsExactly("click profile", "click profile");
    hand.show(screen("diagnostics-failed"));
    assertThat(hand.focused()).isEqualTo("diagnostics/profile");
  }

  @Test
  void rowSaysAloudWhatItShows() {
    hand.show(screen("diagnostics-apps-failed"));
    Button row = (Button) hand.node("diagnostics/app-reader");
    assertThat(hand.ask(row::getAccessibleText))
        .startsWith("Win32App_fade")
        .contains("Failed")
        .endsWith("9:06:54 AM, 9:10:54 AM");
  }

  @Test
  void rowsAreAsTallAsTheirTexts() {
    hand.show(screen("diagnostics-running"));
    double height =
        hand.ask(
            () -> ((Button) hand.node("diagnostics/internet")).getBoundsInParent().getHeight());
    assertThat(height).isBetween(20.0, 60.0);
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.render;

import static oobesim.provisioning.around.WindowsVersion.WINDOWS_11;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import javafx.scene.input.KeyCode;
import oobesim.support.Fx;
import oobesim.ui.SampleScreens;
import oobesim.ui.Stagehand;
import oobesim.ui.control.ChoiceListView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ListKeyboardTest {
  private final SampleScreens samples = SampleScreens.of(WINDOWS_11);
  private final Stagehand hand = new Stagehand();

  @AfterEach
  void close() {
    hand.close();
  }

  private String selected() {
    ChoiceListView list = (ChoiceListView) hand.node("region/options");
    return hand.ask(() -> list.selected().orElse("none"));
  }

  @Test
  void upAndDownStopAtTheEnds() {
    hand.show(samples.region("united-states")).press(KeyCode.UP);
    assertThat(selected()).isEqualTo("united-states");
    hand.press(KeyCode.DOWN, KeyCode.DOWN);
    assertThat(hand.reports()).containsExactly("select albania", "select algeria");
    hand.press(KeyCode.END, KeyCode.DOWN);
    assertThat(selected()).isEqualTo("italy");
    hand.press(KeyCode.HOME);
    assertThat(selected()).isEqualTo("united-states");
  }

  @Test
  void aPageIsAsManyRowsAsAreFullyVisible() {
    hand.show(samples.region("united-states")).press(KeyCode.PAGE_DOWN);
    String below = selected();
    assertThat(below).isIn("belgium", "brazil", "canada", "chile");
    hand.press(KeyCode.PAGE_UP);
    assertThat(selected()).isEqualTo("united-states");
  }

  @Test
  void lettersInQuickSuccessionFindARow() {
    hand.show(samples.region("united-states"));
    Fx.run(() -> hand.view().setTime(Duration.ofSeconds(5)));
    hand.type("ge");
    assertThat(selected()).isEqualTo("germany");
    Fx.run(() -> hand.view().setTime(Duration.ofSeconds(7)));
    hand.type("f");
    assertThat(selected()).isEqualTo("finland");
  }

  @Test
  void inTheMenuTheArrowsOnlyMoveAndSpaceOrEnterChooses() {
    hand.show(samples.menu("")).focus("provisioning-menu/options");
    hand.press(KeyCode.DOWN);
    assertThat(hand.reports()).isEmpty();
    hand.press(KeyCode.SPACE);
    assertThat(hand.reports()).containsExactly("select pre-provision");
    hand.show(samples.menu("pre-provision")).press(KeyCode.DOWN, KeyCode.ENTER);
    assertThat(hand.reports()).endsWith("select reset-device");
    hand.press(KeyCode.ENTER);
    assertThat(hand.reports()).endsWith("click next");
  }

  @Test
  void theListIsOneStopOfTheTabKey() {
    hand.show(samples.region("united-states")).press(KeyCode.TAB);
    assertThat(hand.focused()).isEqualTo("region/yes");
  }
}

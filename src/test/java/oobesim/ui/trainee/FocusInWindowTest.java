// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.input.KeyCode;
import oobesim.support.WindowDriver;
import oobesim.ui.trainee.bar.Command;
import org.junit.jupiter.api.Test;

/** Where the keyboard is while pages fade into one another, and whatever happens around them. */
class FocusInWindowTest {
  private static final Duration FADE = Duration.ofSeconds(1);

  @Test
  void aPageThatFadesInHasTheKeyboardAtItsMainButton() {
    try (WindowDriver window = fading("preprovisioning-entra")) {
      window.does(Command.PAUSE, Command.CABLE, Command.POWER).jumpsTo("region").passes(FADE);
      window.press(KeyCode.ENTER).passes(FADE).press(KeyCode.ENTER).shows("keyboard-second");
      window.focused("keyboard-second/skip").passes(FADE).focused("keyboard-second/skip");
      window.press(KeyCode.ENTER).shows("network");
    }
  }

  @Test
  void enterCountsWhileTheOldPageIsStillFadingOut() {
    try (WindowDriver window = fading("preprovisioning-entra")) {
      window.does(Command.PAUSE, Command.CABLE, Command.POWER).jumpsTo("region").passes(FADE);
      window.press(KeyCode.ENTER).press(KeyCode.ENTER).press(KeyCode.ENTER).shows("network");
    }
  }

  @Test
  void theLandingPageGivesTheKeyboardToItsMainButtonOnceItCanBePressed() {
    try (WindowDriver window = fading("preprovisioning-entra")) {
      window.does(Command.PAUSE, Command.POWER).jumpsTo("entra-signin").passes(FADE);
      window.does(Command.WIN, Command.WIN, Command.WIN, Command.WIN, Command.WIN).passes(FADE);
      window.press(KeyCode.DOWN).press(KeyCode.ENTER).press(KeyCode.ENTER);
      window.jumpsTo("preprov-landing").passes(FADE).enabled("preprov-landing/provision", false);
      window.focused("").press(KeyCode.ENTER).shows("preprov-landing");
      window.click("device-bar/jump").enabled("preprov-landing/provision", true);
      window.focused("preprov-landing/provision").press(KeyCode.ENTER).shows("esp");
    }
  }

  @Test
  void theFirstSecondFactorPageHasItsMainButton() {
    try (WindowDriver window = fading("user-driven-mfa-hello")) {
      window.does(Command.PAUSE, Command.POWER).jumpsTo("eula").passes(FADE);
      window.press(KeyCode.ENTER).passes(FADE).type("joni@contoso.com").press(KeyCode.ENTER);
      window.passes(FADE).type("Cloud-1").press(KeyCode.ENTER).shows("mfa");
      window.focused("mfa/approve").passes(FADE).focused("mfa/approve");
    }
  }

  @Test
  void usingTheBarInAFadeGivesTheKeyboardToTheNewPage() {
    try (WindowDriver window = fading("preprovisioning-entra")) {
      window.does(Command.PAUSE, Command.CABLE, Command.POWER).jumpsTo("region").passes(FADE);
      window.press(KeyCode.ENTER).shows("keyboard").click("device-bar/pause");
      window.focused("keyboard/options").passes(FADE).focused("keyboard/options");
      window.press(KeyCode.ENTER).shows("keyboard-second").does(Command.SWITCH_PLACE);
      window.focused("device-bar/power").passes(FADE).press(KeyCode.ESCAPE);
      window.focused("keyboard-second/skip");
    }
  }

  @Test
  void aPageOfTheSimulatorGivesTheKeyboardBackToWhateverIsShownThen() {
    try (WindowDriver window = fading("preprovisioning-entra")) {
      window.does(Command.PAUSE, Command.POWER).jumpsTo("entra-signin").passes(FADE);
      window.type("jo").press(KeyCode.F1).press(KeyCode.ESCAPE).type("ni");
      assertThat(window.text("entra-signin/username")).isEqualTo("joni");
      window.press(KeyCode.TAB).focused("entra-signin/next").press(KeyCode.F1);
      window.press(KeyCode.ESCAPE).focused("entra-signin/next").press(KeyCode.ALT, KeyCode.F12);
      window.shows("off").focused("");
    }
  }

  @Test
  void afterThePowerWasCutTheFirstPageHasTheKeyboardAgain() {
    try (WindowDriver window = fading("preprovisioning-entra")) {
      window.does(Command.PAUSE, Command.CABLE, Command.POWER).jumpsTo("region").passes(FADE);
      window.press(KeyCode.TAB).focused("region/yes");
      window.does(Command.POWER, Command.POWER).shows("off").passes(FADE).focused("");
      window.does(Command.POWER).jumpsTo("region").focused("region/options").passes(FADE);
      window.focused("region/options");
    }
  }

  @Test
  void backKeepsWhatWasTypedAndChosen() {
    try (WindowDriver window = fading("not-registered")) {
      window.does(Command.PAUSE, Command.CABLE, Command.POWER).jumpsTo("region").passes(FADE);
      window.press(KeyCode.ENTER).passes(FADE).press(KeyCode.END).press(KeyCode.ENTER);
      window.shows("keyboard-second").passes(FADE).press(KeyCode.TAB);
      window.focused("keyboard-second/back").press(KeyCode.SPACE).shows("keyboard");
      window.focused("keyboard/options").passes(FADE).press(KeyCode.UP);
      assertThat(window.inputs())
          .endsWith("select korean", "click yes", "click back", "select us-international");
    }
  }

  private static WindowDriver fading(String profile) {
    return WindowDriver.animated(Path.of("profiles", profile + ".json"));
  }
}

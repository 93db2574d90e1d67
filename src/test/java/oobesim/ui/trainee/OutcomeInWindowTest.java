// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.input.KeyCode;
import oobesim.session.InputWords;
import oobesim.support.Fx;
import oobesim.support.WindowDriver;
import oobesim.ui.trainee.bar.Command;
import org.junit.jupiter.api.Test;

/** The end of a rehearsal beside the device. */
class OutcomeInWindowTest {
  private static final Path BENCH = Path.of("profiles/preprovisioning-entra.json");
  private static final Path FAILING = Path.of("profiles/preprovisioning-virtual-machine.json");

  @Test
  void atTheDesktopItSaysWhatWasReachedAndTakesNoKeyboard() {
    try (WindowDriver window = desktop(960)) {
      assertThat(window.text("outcome/user")).isEqualTo("joni@contoso.com");
      assertThat(window.text("outcome/virtual")).isEqualTo(window.text("device-bar/clock"));
      assertThat(window.focus()).doesNotStartWith("outcome/");
      window.does(Command.OUTCOME).focused("outcome/start-page").press(KeyCode.ESCAPE);
      assertThat(window.has("outcome")).isFalse();
      window.passes(Duration.ofSeconds(1));
      assertThat(window.has("outcome")).as("once for an end").isFalse();
      window.fire("device-bar/outcome").focused("outcome/start-page");
      window.press(KeyCode.ENTER).focused("start-page/profiles");
    }
  }

  @Test
  void itGoesWhenTheRunGoesOnAndComesAgainWithTheNextEnd() {
    try (WindowDriver window = desktop(960)) {
      says(window, "key WIN+L").passes(Duration.ofMillis(200));
      assertThat(window.has("outcome")).isFalse();
      assertThat(window.has("device-bar/outcome")).isFalse();
      says(window, "key ENTER", "type username joni@contoso.com", "type password Cloud-1");
      says(window, "click sign-in").jumpsTo("desktop").passes(Duration.ofMillis(200));
      assertThat(window.has("outcome")).isTrue();
    }
  }

  @Test
  void aResealedDeviceOffersTheUsersPart() {
    try (WindowDriver window = WindowDriver.open()) {
      says(window.does(Command.PAUSE), "power on").jumpsTo("entra-signin");
      says(window, "key WIN x5", "select pre-provision", "click next").jumpsTo("preprov-landing");
      window.fire("device-bar/jump");
      says(window, "click provision").jumpsTo("preprov-success");
      assertThat(window.has("outcome")).isFalse();
      window.fire("preprov-success/reseal").shows("off").passes(Duration.ofMillis(200));
      window.does(Command.OUTCOME).focused("outcome/power").press(KeyCode.ENTER).shows("boot");
      assertThat(window.has("outcome")).isFalse();
    }
  }

  @Test
  void anErrorThatNobodyTouchesOffersToLookItUp() {
    try (WindowDriver window = WindowDriver.open(FAILING)) {
      says(window, "power on").jumpsTo("entra-signin");
      says(window, "key WIN x5", "select pre-provision", "click next").jumpsTo("preprov-landing");
      window.fire("device-bar/jump");
      says(window, "click provision").jumpsTo("preprov-failure").passes(Duration.ofSeconds(15));
      assertThat(window.has("outcome")).as("somebody reads it").isFalse();
      window.passes(Duration.ofSeconds(6));
      assertThat(window.text("outcome/code")).startsWith("0x");
      assertThat(window.has("outcome/failure")).as("that is for them to find out").isFalse();
      window.fire("outcome/failures");
      assertThat(window.has("failures-page")).isTrue();
    }
  }

  @Test
  void anErrorThatWasSwitchedOffIsLookedUpByItsCode() {
    try (WindowDriver window = WindowDriver.open(FAILING)) {
      says(window, "power on").jumpsTo("entra-signin");
      says(window, "key WIN x5", "select pre-provision", "click next").jumpsTo("preprov-landing");
      window.fire("device-bar/jump");
      says(window, "click provision").jumpsTo("preprov-failure");
      says(window, "power off").passes(Duration.ofMillis(200));
      String code = window.text("outcome/code");
      window.fire("outcome/failures");
      assertThat(window.text("failures-page/search")).startsWith("0x").isEqualTo(code);
    }
  }

  @Test
  void aRoomThatIsToldAboutAnErrorKeepsItsDisplayAndAnEndDoesNot() {
    try (WindowDriver window = WindowDriver.open(FAILING)) {
      says(window, "power on").jumpsTo("entra-signin");
      says(window, "key WIN x5", "select pre-provision", "click next").jumpsTo("preprov-landing");
      says(window, "internet off").fire("device-bar/jump").jumpsTo("preprov-failure");
      window.does(Command.FULL_SCREEN).passes(Duration.ofSeconds(30));
      assertThat(window.has("outcome")).isFalse();
      window.does(Command.OUTCOME).focused("outcome/failures").press(KeyCode.ESCAPE);
      says(window, "power off").passes(Duration.ofMillis(200));
      assertThat(window.has("outcome/failure")).isTrue();
      window.does(Command.FULL_SCREEN);
    }
  }

  @Test
  void inANarrowWindowOnlyTheBarSaysThatThereIsAnEnd() {
    try (WindowDriver window = desktop(700)) {
      assertThat(window.has("outcome")).isFalse();
      assertThat(window.has("device-bar/outcome")).isTrue();
      window.does(Command.OUTCOME).focused("outcome/start-page").press(KeyCode.ESCAPE);
      assertThat(window.has("outcome")).isFalse();
      window.enabled("device-bar/power", true).resizes(960, 720);
      assertThat(window.has("outcome")).as("closed is closed").isFalse();
    }
  }

  @Test
  void aWindowThatBecomesNarrowKeepsTheDevice() {
    try (WindowDriver window = desktop(960)) {
      window.resizes(700, 720);
      assertThat(window.has("outcome")).isFalse();
      window.enabled("device-bar/power", true).resizes(960, 720);
      assertThat(window.has("outcome")).isTrue();
    }
  }

  @Test
  void whoWorksWithTheCardIsNotDisturbed() {
    try (WindowDriver window = WindowDriver.open()) {
      says(window.does(Command.PAUSE), "power on").jumpsTo("entra-signin");
      says(window, oobesim.support.Steps.SIGN_IN).does(Command.PEOPLE).focused("people/lines");
      window.jumpsTo("desktop").does(Command.PEOPLE);
      window.passes(Duration.ofMillis(200)).focused("people/lines");
      assertThat(window.has("outcome")).isFalse();
      assertThat(window.has("device-bar/outcome")).isTrue();
    }
  }

  private static WindowDriver desktop(double width) {
    WindowDriver window = WindowDriver.open(BENCH, width, 720);
    says(window.does(Command.PAUSE), "power on").jumpsTo("entra-signin");
    says(window, oobesim.support.Steps.SIGN_IN).jumpsTo("desktop");
    return window.passes(Duration.ofMillis(200));
  }

  private static WindowDriver says(WindowDriver window, String... lines) {
    for (String line : lines) {
      Fx.run(() -> window.window().bench().apply(InputWords.parse(line).orElseThrow()));
    }
    return window.settles();
  }
}

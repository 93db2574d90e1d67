// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import oobesim.instructor.CardLine;
import oobesim.instructor.CardLine.Kind;
import oobesim.session.Input;
import oobesim.support.Fx;
import oobesim.support.WindowDriver;
import oobesim.ui.trainee.bar.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The card of the rehearsal's people: read, typed from, copied from, never over the device. */
class PeopleInWindowTest {
  private static final Path BENCH = Path.of("profiles/preprovisioning-entra.json");

  @Test
  void aNewcomerSignsInWithTheCardAloneAndNoJournalKnowsTheSecret() {
    try (WindowDriver window = atSignIn(BENCH, 960)) {
      people(window).focused("people/lines").press(KeyCode.ENTER);
      window.focused("entra-signin/username");
      assertThat(window.text("entra-signin/username")).isEqualTo("joni@contoso.com");
      window.press(KeyCode.ENTER).focused("entra-password/password");
      people(window).press(KeyCode.ENTER).focused("entra-password/password");
      window.press(KeyCode.ENTER).shows("just-a-moment");
      assertThat(window.inputs())
          .endsWith(
              "type username joni@contoso.com",
              "click next",
              "type password ********",
              "click sign-in");
      assertThat(String.join("\n", window.journal())).doesNotContain("Cloud-1");
    }
  }

  @Test
  void aSecretIsNotTypedWhereItWouldBeShown() {
    try (WindowDriver window = atSignIn(BENCH, 960)) {
      people(window).press(KeyCode.DOWN).press(KeyCode.ENTER).focused("people/lines");
      assertThat(told(window)).contains("shows what is typed");
      assertThat(window.text("entra-signin/username")).isEmpty();
      assertThat(window.inputs()).noneMatch(input -> input.startsWith("type "));
    }
  }

  @Test
  void aLineIsCopiedAndAnOpenNetworkHasNothingToCopy() {
    try (WindowDriver window = atSignIn(BENCH, 960)) {
      people(window).press(KeyCode.DOWN).press(KeyCode.CONTROL, KeyCode.C);
      assertThat(copied()).isEqualTo("Cloud-1");
      window.press(KeyCode.END).fire("people/copy");
      assertThat(chosen(window).kind()).isEqualTo(Kind.OPEN_NETWORK);
      assertThat(copied()).isEqualTo("Cloud-1");
      window.press(KeyCode.ENTER).focused("people/lines");
      assertThat(told(window)).contains("wants no key");
    }
  }

  @Test
  void theKeyOpensGoesToAndClosesTheCardAndTheKeyboardComesBackToItsText() {
    try (WindowDriver window = atSignIn(BENCH, 960)) {
      window.type("jo");
      window.press(KeyCode.ALT, KeyCode.F5).focused("people/lines");
      window.press(KeyCode.ALT, KeyCode.F5).focused("entra-signin/username");
      assertThat(window.has("people")).isFalse();
      window.type("ni");
      assertThat(window.text("entra-signin/username")).isEqualTo("joni");
      people(window).press(KeyCode.ESCAPE).focused("entra-signin/username");
      assertThat(window.has("people")).isFalse();
      assertThat(window.inputs()).as("no key of it for the device").doesNotContain("key ESCAPE");
    }
  }

  @Test
  void theKeyboardGoesRoundDisplayBarAndCard() {
    try (WindowDriver window = atSignIn(BENCH, 960)) {
      people(window).does(Command.SWITCH_PLACE).focused("entra-signin/username");
      window.does(Command.SWITCH_PLACE).focused("device-bar/power");
      window.does(Command.SWITCH_PLACE).focused("people/lines");
      assertThat(window.has("people")).isTrue();
    }
  }

  @Test
  void theMarkOfMadeUpAccountsOpensItAndSoDoesTheBar() {
    try (WindowDriver window = atSignIn(BENCH, 960)) {
      Node mark = Fx.get(() -> window.stage().getScene().getRoot().lookup(".simulation-mark"));
      window.robot().clickOn(mark);
      window.settles().focused("people/lines").fire("people/close");
      assertThat(window.has("people")).isFalse();
      window.click("device-bar/people").focused("people/lines");
    }
  }

  @Test
  void whatIsChangedWhileTheRunGoesOnStandsOnTheOpenCard() {
    try (WindowDriver window = atSignIn(BENCH, 960)) {
      people(window).press(KeyCode.DOWN);
      Fx.run(() -> window.window().bench().apply(new Input.Change("users.0.password", "Later-1")));
      window.passes(Duration.ofMillis(200));
      assertThat(chosen(window).value()).isEqualTo("Later-1");
      assertThat(String.join("\n", window.journal())).doesNotContain("Later-1");
    }
  }

  @Test
  void theKeyOfANetworkGoesIntoItsFieldAndNothingElseDoes() {
    try (WindowDriver window = WindowDriver.open(BENCH)) {
      window.does(Command.PAUSE, Command.CABLE, Command.POWER).jumpsTo("region");
      window.fire("region/yes").fire("keyboard/yes").fire("keyboard-second/skip").shows("network");
      window.click("network/Contoso-Guest").does(Command.PEOPLE).focused("people/lines");
      assertThat(chosen(window).kind()).as("what the page wants").isEqualTo(Kind.NETWORK_KEY);
      window.press(KeyCode.HOME).press(KeyCode.DOWN).press(KeyCode.ENTER).focused("people/lines");
      assertThat(told(window)).contains("no field");
      window.type("cont").press(KeyCode.ENTER).focused("network/network-key");
      window.press(KeyCode.ENTER);
      assertThat(window.inputs()).endsWith("type network-key ********", "click connect");
      assertThat(String.join("\n", window.journal())).doesNotContain("Guest-1");
    }
  }

  @ParameterizedTest
  @CsvSource({"960", "840"})
  void theCardStandsBesideTheDeviceAndCoversNothingOfIt(double width) {
    try (WindowDriver window = atSignIn(BENCH, width)) {
      people(window);
      Bounds device = bounds(window, ".display");
      Bounds card = bounds(window, ".side-panel");
      assertThat(card.getMinX()).isGreaterThanOrEqualTo(device.getMaxX());
      assertThat(card.getMaxX()).isLessThanOrEqualTo(width);
      assertThat(card.getWidth()).isCloseTo(332, org.assertj.core.data.Offset.offset(2.0));
      window.enabled("device-bar/power", true);
    }
  }

  @Test
  void inANarrowWindowItTakesThePlaceOfTheDeviceWhichStandsStill() {
    try (WindowDriver window = atSignIn(BENCH, 700)) {
      String clock = window.text("device-bar/clock");
      window.does(Command.PAUSE);
      people(window).focused("people/lines").passes(Duration.ofSeconds(2));
      assertThat(window.has("entra-signin/username")).isFalse();
      assertThat(window.text("device-bar/clock")).isEqualTo(clock);
      window.enabled("device-bar/power", false).press(KeyCode.ESCAPE);
      window.focused("entra-signin/username");
      people(window).press(KeyCode.ENTER).focused("entra-signin/username");
      assertThat(window.has("people")).isFalse();
      assertThat(window.text("entra-signin/username")).isEqualTo("joni@contoso.com");
      people(window).press(KeyCode.DOWN).press(KeyCode.ENTER).focused("people/lines");
      assertThat(window.has("entra-signin/username")).as("nothing was typed").isFalse();
    }
  }

  @Test
  void aPageOfTheSimulatorComesBeforeTheCard() {
    try (WindowDriver window = atSignIn(BENCH, 700)) {
      people(window).does(Command.SETTINGS, Command.SETTINGS).focused("entra-signin/username");
      window.does(Command.SETTINGS, Command.PEOPLE);
      assertThat(window.has("people")).isFalse();
      assertThat(window.has("settings-page")).isTrue();
    }
  }

  private static WindowDriver atSignIn(Path file, double width) {
    WindowDriver window = WindowDriver.open(file, width, 720);
    return window.does(Command.PAUSE, Command.POWER).jumpsTo("entra-signin");
  }

  private static WindowDriver people(WindowDriver window) {
    return window.does(Command.PEOPLE);
  }

  private static CardLine chosen(WindowDriver window) {
    ListView<?> list = (ListView<?>) window.node("people/lines");
    return Fx.get(() -> (CardLine) list.getSelectionModel().getSelectedItem());
  }

  private static String told(WindowDriver window) {
    Node told = Fx.get(() -> window.stage().getScene().getRoot().lookup(".side-told"));
    return ((javafx.scene.control.Label) told).getText();
  }

  private static String copied() {
    return Fx.get(() -> Clipboard.getSystemClipboard().getString());
  }

  private static Bounds bounds(WindowDriver window, String selector) {
    return Fx.get(
        () -> {
          List<Node> found = List.copyOf(window.stage().getScene().getRoot().lookupAll(selector));
          assertThat(found).hasSize(1);
          return found.getFirst().localToScene(found.getFirst().getBoundsInLocal());
        });
  }
}

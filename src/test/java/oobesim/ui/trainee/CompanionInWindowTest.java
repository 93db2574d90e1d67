// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import oobesim.screen.ScreenText;
import oobesim.support.Fx;
import oobesim.support.WindowDriver;
import oobesim.ui.control.CodeReader;
import oobesim.ui.trainee.bar.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The phone with the companion app: it reads what is drawn, and its changes are the run's. */
class CompanionInWindowTest {
  private static final Path BENCH = Path.of("profiles/preprovisioning-companion.json");
  private static final String ID = "7c1d5a52-3b0e-4c67-9f1a-2d8e6b4a9013";

  @Test
  void aClickOnTheCodeReadsItAndTheKeyboardChangesUserTagAndProfile() {
    try (WindowDriver window = atLanding(960, 720)) {
      window.robot().clickOn(code(window));
      window.settles().focused("companion/user");
      assertThat(window.text("companion/serial-number")).isEqualTo("5CG1234XYZ");
      assertThat(window.text("companion/id")).isEqualTo(ID);
      window.press(KeyCode.ENTER).focused("companion/choices");
      window.press(KeyCode.END).press(KeyCode.ENTER).focused("companion/user");
      assertThat(window.text("companion/told")).contains("Refresh");
      window.press(KeyCode.TAB).focused("companion/group-tag").press(KeyCode.ENTER);
      window.focused("companion/tag").type("Sales").press(KeyCode.ENTER);
      window.focused("companion/group-tag");
      assertThat(window.inputs())
          .endsWith("companion user kim@contoso.com", "companion group-tag Sales");
      window.press(KeyCode.TAB).focused("companion/profile").press(KeyCode.ENTER);
      window.focused("companion/choices").press(KeyCode.HOME).press(KeyCode.ENTER);
      assertThat(window.inputs()).endsWith("companion profile Contoso Bench");
      window.press(KeyCode.ESCAPE);
      assertThat(window.has("companion")).isFalse();
      assertThat(window.inputs()).as("no key of the phone for the device").noneMatch(isKey());
    }
  }

  @Test
  void whatIsReadIsWhatIsDrawn() {
    try (WindowDriver window = atLanding(960, 720)) {
      String read = Fx.get(() -> CodeReader.read(code(window)).orElseThrow());
      assertThat(read).contains("\"ZtdId\":\"" + ID + "\"").contains("5CG1234XYZ");
      window.does(Command.COMPANION);
      assertThat(window.journal().getLast()).contains(read.replace("\"", "\\\""));
    }
  }

  @Test
  void theCodeOfADeviceThatTheTenantDoesNotKnowIsReadAndAnswered() {
    try (WindowDriver window = atLanding(960, 720)) {
      apply(window, "set device.registered false");
      window.does(Command.COMPANION).focused("companion/scan");
      assertThat(phone(window)).contains("no device with the id of this code: " + ID);
      apply(window, "companion scan https://contoso.com/");
      assertThat(phone(window)).contains("no unique id");
      apply(window, "set device.registered true");
      window.press(KeyCode.SPACE).focused("companion/scan");
      assertThat(phone(window)).contains("Device found");
    }
  }

  @Test
  void whereNoCodeIsShownThePhoneSaysSoAndReadsNothing() {
    try (WindowDriver window = WindowDriver.open(BENCH, 960, 720)) {
      window.does(Command.PAUSE, Command.POWER).jumpsTo("entra-signin");
      window.does(Command.COMPANION).focused("companion/scan");
      assertThat(window.text("companion/told")).contains("no code");
      assertThat(window.inputs()).noneMatch(input -> input.startsWith("companion"));
      window.does(Command.COMPANION).focused("entra-signin/username");
    }
  }

  @Test
  void refreshOnTheDeviceShowsTheChange() {
    try (WindowDriver window = atLanding(960, 720)) {
      window.does(Command.COMPANION).press(KeyCode.ENTER);
      window.press(KeyCode.END).press(KeyCode.ENTER).press(KeyCode.ESCAPE);
      assertThat(display(window)).doesNotContain("kim@contoso.com");
      window.fire("preprov-landing/refresh").fire("device-bar/jump").settles();
      assertThat(display(window)).contains("kim@contoso.com");
    }
  }

  @ParameterizedTest
  @CsvSource({"700,560", "640,400"})
  void inASmallWindowThePhoneTakesTheDevicesPlaceAndAllOfItCanBeReached(double w, double h) {
    try (WindowDriver window = atLanding(w, h)) {
      window.does(Command.COMPANION).focused("companion/user");
      assertThat(window.has("preprov-landing/refresh")).isFalse();
      Fx.run(
          () -> {
            inside(window.node("companion/scan"));
            inside(window.node("companion/close"));
          });
      window.press(KeyCode.ENTER).focused("companion/choices");
      Fx.run(
          () -> {
            inside(window.node("companion/choices"));
            inside(window.node("companion/save"));
            inside(window.node("companion/back"));
          });
      window.press(KeyCode.END).press(KeyCode.ENTER).press(KeyCode.ESCAPE);
      assertThat(window.inputs()).endsWith("companion user kim@contoso.com");
      assertThat(window.has("preprov-landing/refresh")).isTrue();
    }
  }

  @Test
  void aChangeOfThePhoneIsTakenBackLikeAnyOther() {
    try (WindowDriver window = atLanding(960, 720)) {
      window.does(Command.COMPANION).press(KeyCode.ENTER);
      window.press(KeyCode.END).press(KeyCode.ENTER).does(Command.TAKE_BACK);
      assertThat(window.inputs()).endsWith("set device.assignedUser none");
      assertThat(phone(window)).contains("Nobody");
    }
  }

  /** The phone speaks the simulator's language, the device its own. */
  @Test
  void theButtonOfTheDeviceIsNamedAsTheDeviceNamesIt() {
    WindowDriver japanese = WindowDriver.unseen(BENCH, Locale.JAPANESE, 960, 720);
    try (WindowDriver window = atLanding(japanese)) {
      window.does(Command.COMPANION).fire("companion/user").fire("companion/save");
      assertThat(window.text("companion/told")).contains("[Refresh]");
    }
  }

  private static WindowDriver atLanding(double width, double height) {
    return atLanding(WindowDriver.open(BENCH, width, height));
  }

  private static WindowDriver atLanding(WindowDriver window) {
    window.does(Command.PAUSE, Command.POWER).jumpsTo("entra-signin");
    apply(window, "key WIN x5");
    apply(window, "select pre-provision");
    apply(window, "click next");
    return window.jumpsTo("preprov-landing").fire("device-bar/jump").settles();
  }

  private static void apply(WindowDriver window, String line) {
    Fx.run(
        () -> window.window().bench().apply(oobesim.session.InputWords.parse(line).orElseThrow()));
    window.settles();
  }

  private static java.util.function.Predicate<String> isKey() {
    return input -> input.startsWith("key ") && !input.equals("key WIN x5");
  }

  private static Node code(WindowDriver window) {
    return Fx.get(() -> window.stage().getScene().getRoot().lookup(".qr").getParent());
  }

  private static String phone(WindowDriver window) {
    return Fx.get(
        () -> {
          StringBuilder words = new StringBuilder();
          window.stage().getScene().getRoot().lookup(".phone").lookupAll(".label").stream()
              .map(javafx.scene.control.Label.class::cast)
              .forEach(label -> words.append(label.getText()).append('\n'));
          return words.toString();
        });
  }

  private static String display(WindowDriver window) {
    return Fx.get(
        () -> String.join("\n", ScreenText.texts(window.window().screen().orElseThrow())));
  }

  private static void inside(Node node) {
    Bounds place = node.localToScene(node.getBoundsInLocal());
    assertThat(place.getMinX()).as(node.getId()).isGreaterThanOrEqualTo(0);
    assertThat(place.getMinY()).as(node.getId()).isGreaterThanOrEqualTo(0);
    assertThat(place.getMaxX()).as(node.getId()).isLessThanOrEqualTo(node.getScene().getWidth());
    assertThat(place.getMaxY()).as(node.getId()).isLessThanOrEqualTo(node.getScene().getHeight());
    assertThat(place.getHeight()).as(node.getId()).isGreaterThan(20);
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Border;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import oobesim.instructor.SettingLine;
import oobesim.session.Replay;
import oobesim.support.FinderDriver;
import oobesim.support.Fx;
import oobesim.support.ShippedFlow;
import oobesim.support.WindowDriver;
import oobesim.ui.trainee.bar.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Changing settings while a rehearsal runs. */
class SettingsInWindowTest {
  private static final Path BENCH = Path.of("profiles/preprovisioning-entra.json");

  @Test
  void theKeyboardAloneFindsChangesAndPutsRightAgain() {
    try (WindowDriver window = WindowDriver.open()) {
      window.does(Command.PAUSE, Command.POWER).press(KeyCode.ALT, KeyCode.F3);
      window.focused("settings-page/search").type("usersmayjoin");
      FinderDriver page = page(window);
      assertThat(paths(page)).containsExactly("tenant.usersMayJoin");
      window.press(KeyCode.TAB).focused("settings-page/value");
      window.press(KeyCode.SPACE).press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.ENTER);
      window.focused("settings-page/value");
      assertThat(window.inputs()).endsWith("set tenant.usersMayJoin none");
      assertThat(window.text("settings-page/values"))
          .contains("Now: none", "Right: all")
          .doesNotContain("began");
      window.press(KeyCode.TAB).press(KeyCode.TAB).focused("settings-page/right");
      window.press(KeyCode.ENTER);
      assertThat(window.inputs()).endsWith("set tenant.usersMayJoin all");
      window.enabled("settings-page/right", false).press(KeyCode.ESCAPE).shows("boot");
    }
  }

  @Test
  void tabGoesRoundFromTheSearchToTheSettingTheButtonsAndTheFilter() {
    try (WindowDriver window = opened()) {
      window.type("maxdevices");
      for (String place : List.of("value", "back", "only", "search", "value")) {
        window.press(KeyCode.TAB).focused("settings-page/" + place);
      }
      for (String place : List.of("search", "only", "back", "value")) {
        window.press(KeyCode.SHIFT, KeyCode.TAB).focused("settings-page/" + place);
      }
      page(window).seeks("zzzz");
      window.click("settings-page/search").press(KeyCode.TAB).focused("settings-page/back");
    }
  }

  @Test
  void altWithAnArrowOpensTheDropDownThatHasTheKeyboardAndElsewhereChangesTheClock() {
    try (WindowDriver window = opened()) {
      String speed = window.text("device-bar/speed");
      window.type("usersmayjoin").press(KeyCode.ALT, KeyCode.UP);
      assertThat(window.text("device-bar/speed")).isNotEqualTo(speed);
      window.press(KeyCode.ALT, KeyCode.DOWN);
      assertThat(window.text("device-bar/speed")).isEqualTo(speed);
      window.press(KeyCode.TAB).press(KeyCode.ALT, KeyCode.DOWN);
      assertThat(dropDown(window).isShowing()).isTrue();
      assertThat(window.text("device-bar/speed")).isEqualTo(speed);
      window.press(KeyCode.ESCAPE).focused("settings-page/value");
      assertThat(dropDown(window).isShowing()).isFalse();
    }
  }

  private static ChoiceBox<?> dropDown(WindowDriver window) {
    return (ChoiceBox<?>) window.node("settings-page/value");
  }

  @ParameterizedTest
  @CsvSource({"SETTINGS, settings-page", "FAILURES, failures-page"})
  void whereAnEntryIsReadTheRingIsSeen(Command command, String name) {
    try (WindowDriver window = WindowDriver.open(BENCH, 960, 400).does(command)) {
      Region read = (Region) window.node(name + "/chosen");
      Border before = Fx.get(read::getBorder);
      Fx.run(read::requestFocus);
      Fx.frame(window.stage().getScene());
      assertThat(Fx.get(read::getBorder)).isNotEqualTo(before);
    }
  }

  @Test
  void numbersAndTextCountWhenEnterIsPressed() {
    try (WindowDriver window = opened()) {
      FinderDriver page = page(window).seeks("maxDevices");
      window.enabled("settings-page/set", false);
      page.fills("7");
      assertThat(window.inputs()).isEmpty();
      window.click("settings-page/value").press(KeyCode.ENTER);
      assertThat(window.inputs()).containsExactly("set tenant.maxDevicesPerUser 7");
      window.focused("settings-page/value").enabled("settings-page/set", false);
      page.seeks("assignedUser").fills("");
      window.fire("settings-page/set");
      assertThat(window.inputs()).endsWith("set device.assignedUser none");
    }
  }

  @Test
  void whatCannotBeIsExplainedAndNothingIsLost() {
    try (WindowDriver window = opened()) {
      FinderDriver page = page(window).seeks("maxDevices").fills("many");
      window.fire("settings-page/set");
      assertThat(window.text("settings-page/message"))
          .startsWith("wrong-kind: ")
          .contains("maxDevicesPerUser");
      assertThat(window.inputs()).isEmpty();
      assertThat(window.text("settings-page/value")).isEqualTo("many");
      page.seeks("mdmUserScope");
      assertThat(window.text("settings-page/message")).isEmpty();
      page.seeks("maxDevices");
      assertThat(window.text("settings-page/value")).as("kept").isEqualTo("many");
      assertThat(window.text("settings-page/values")).contains("Now: 50");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "tenant.restrictions.default, block, 15",
    "registration.group, excluded, 15",
    "deploymentProfile, none, 15",
  })
  void whatDevicesSeeLateIsSaidBeforeAndAfterwards(String path, String choice, String lag) {
    try (WindowDriver window = opened()) {
      FinderDriver page = page(window).seeks(path);
      choose(window, page, path);
      assertThat(window.text("settings-page/when")).contains("only after " + lag + " minutes");
      page.takes(choice);
      assertThat(window.text("settings-page/when")).contains("in " + lag + " minutes");
      window.fire("settings-page/back").passes(Duration.ofSeconds(5));
      window.does(Command.SETTINGS);
      choose(window, page.seeks(path), path);
      assertThat(window.text("settings-page/when")).contains("in 10 minutes");
    }
  }

  @Test
  void otherChangesCountAtOnce() {
    try (WindowDriver window = opened()) {
      page(window).seeks("mdmUserScope");
      assertThat(window.text("settings-page/when")).contains("at once");
    }
  }

  @Test
  void eachKindHasItsControl() {
    try (WindowDriver window = opened()) {
      FinderDriver page = page(window).seeks("users.0.licensed");
      CheckBox box = (CheckBox) window.node("settings-page/value");
      assertThat(box.isSelected()).isTrue();
      Fx.run(box::fire);
      page.seeks("network.blocked");
      FlowPane several = (FlowPane) window.node("settings-page/value");
      Fx.run(() -> ((ButtonBase) several.getChildren().get(2)).fire());
      Fx.run(() -> ((ButtonBase) several.getChildren().get(5)).fire());
      page.seeks("windows.edition");
      assertThat(((ChoiceBox<?>) window.node("settings-page/value")).getItems()).hasSize(8);
      choose(window, page.seeks("enrollmentStatusPage"), "enrollmentStatusPage");
      page.takes("none");
      assertThat(window.inputs())
          .containsExactly(
              "set users.0.licensed false",
              "set network.blocked [\\",
              "set network.blocked [\\",
              "set enrollmentStatusPage none");
      assertThat(window.journal())
          .anyMatch(line -> line.contains("[\\\"time\\\",\\\"sign-in\\\"]"));
    }
  }

  @Test
  void changesAreMarkedAndCanBeListedAlone() {
    try (WindowDriver window = opened()) {
      FinderDriver page = page(window);
      int all = paths(page).size();
      window.fire("settings-page/only");
      int before = paths(page).size();
      window.fire("settings-page/only");
      assertThat(paths(page)).hasSize(all).hasSizeGreaterThan(120);
      page.seeks("tenant.federatedSignOn");
      Fx.run(() -> ((CheckBox) window.node("settings-page/value")).fire());
      page.seeks("");
      window.fire("settings-page/only");
      assertThat(paths(page)).hasSize(before + 1).contains("tenant.federatedSignOn");
      page.seeks("zzzz");
      assertThat(paths(page)).isEmpty();
      window.enabled("settings-page/set", false).enabled("settings-page/right", false);
    }
  }

  @Test
  void aJournalWithChangesIsPlayedAgain() {
    try (WindowDriver window = opened()) {
      FinderDriver page = page(window).seeks("mdmTermsOfUseUrl").fills("");
      window.fire("settings-page/set").does(Command.POWER);
      page.seeks("tenant.name").fills("Fabrikam  and   sons");
      window.fire("settings-page/set");
      choose(window, page.seeks("deploymentProfile"), "deploymentProfile");
      page.takes("none").takes("as the rehearsal began");
      window.fire("settings-page/back").does(Command.POWER).passes(Duration.ofSeconds(30));
      Fx.run(window.window()::end);
      String journal = window.journal().stream().collect(Collectors.joining("\n", "", "\n"));
      assertThat(Replay.of(journal, ShippedFlow.source()).differences()).isEmpty();
      assertThat(Replay.of(journal, ShippedFlow.source()).same()).isTrue();
    }
  }

  @Test
  void whatTheBarSwitchesIsShownAsItIs() {
    try (WindowDriver window = WindowDriver.open()) {
      window.does(Command.INTERNET, Command.SETTINGS);
      page(window).seeks("network.internet");
      assertThat(window.text("settings-page/values"))
          .contains("Now: out of reach", "Right: reachable");
      window.fire("settings-page/right").does(Command.SETTINGS);
      assertThat(window.inputs()).endsWith("set network.internet true");
    }
  }

  @Test
  void madeUpSecretsAreChangedUnseen() {
    try (WindowDriver window = opened()) {
      FinderDriver page = page(window).seeks("users.0. password");
      assertThat(paths(page))
          .containsExactly(
              "users.0.password",
              "users.0.domainPassword",
              "users.0.accessPass",
              "users.0.administrator");
      assertThat(page.told()).contains("made-up secret").doesNotContain("Cloud-1");
      page.fills("Other-2");
      window.fire("settings-page/set");
      assertThat(window.inputs()).containsExactly("set users.0.password ********");
      assertThat(page.told()).doesNotContain("Other-2");
      page.seeks("Other-2");
      assertThat(paths(page)).isEmpty();
    }
  }

  @Test
  void withoutARunThereIsNothingToChange() {
    try (WindowDriver window = WindowDriver.start()) {
      window.does(Command.SETTINGS).focused("start-page/profiles");
    }
  }

  private static WindowDriver opened() {
    return WindowDriver.open().does(Command.SETTINGS);
  }

  private static FinderDriver page(WindowDriver window) {
    return new FinderDriver(window, "settings-page");
  }

  /** Goes down the list to the setting of that very path. */
  private static void choose(WindowDriver window, FinderDriver page, String path) {
    window.click("settings-page/search");
    paths(page).stream()
        .takeWhile(it -> !it.equals(path))
        .forEach(it -> window.press(KeyCode.DOWN));
    assertThat(window.text("settings-page/path")).isEqualTo(path);
  }

  private static List<String> paths(FinderDriver page) {
    return page.found().stream().map(line -> ((SettingLine) line).path()).toList();
  }
}

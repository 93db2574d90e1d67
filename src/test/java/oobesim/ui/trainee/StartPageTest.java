// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import oobesim.instructor.Offer;
import oobesim.support.Fx;
import oobesim.support.WindowDriver;
import oobesim.ui.trainee.bar.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Choosing what to rehearse. */
class StartPageTest {
  private static final Path ESP_HIDDEN = Path.of("profiles/preprovisioning-esp-hidden.json");

  @Test
  void withoutARunThePageStaysUntilAProfileIsChosen() {
    try (WindowDriver window = WindowDriver.start()) {
      assertThat(window.screen()).isEmpty();
      assertThat(window.has("start-page/back")).isFalse();
      window.focused("start-page/profiles").press(KeyCode.ESCAPE).focused("start-page/profiles");
      window.enabled("device-bar/power", false).does(Command.POWER, Command.START_PAGE);
      assertThat(chosen(window)).isEqualTo("Pre-provisioning, Entra join");
      window.press(KeyCode.ENTER).shows("off");
      assertThat(window.file()).isEqualTo("preprovisioning-entra.json");
    }
  }

  @Test
  void arrowsHomeEndAndLettersFindAProfile() {
    try (WindowDriver window = WindowDriver.start()) {
      window.press(KeyCode.HOME);
      assertThat(chosen(window)).isEqualTo("Autopilot Reset");
      window.press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.UP);
      assertThat(chosen(window)).isEqualTo("Autopilot for existing devices");
      window.press(KeyCode.END);
      assertThat(offers(window)).last().extracting(Offer::title).isEqualTo(chosen(window));
      window.type("virt").focused("start-page/search");
      assertThat(offers(window)).hasSize(1);
      assertThat(chosen(window)).isEqualTo("A virtual machine is pre-provisioned");
      window.press(KeyCode.ENTER).shows("off");
      assertThat(window.file()).isEqualTo("preprovisioning-virtual-machine.json");
    }
  }

  @Test
  void inTheEmptyFieldTheListsKeysMoveInTheList() {
    try (WindowDriver window = WindowDriver.start()) {
      window.click("start-page/search").press(KeyCode.END);
      assertThat(offers(window)).last().extracting(Offer::title).isEqualTo(chosen(window));
      window.press(KeyCode.HOME).press(KeyCode.PAGE_DOWN).press(KeyCode.UP);
      assertThat(chosen(window)).isEqualTo(offers(window).get(7).title());
      window.type("hybrid").press(KeyCode.HOME).type("x");
      assertThat(window.text("start-page/search")).as("HOME is the text's").isEqualTo("xhybrid");
    }
  }

  @Test
  void whereNothingIsFoundNothingCanBeStarted() {
    try (WindowDriver window = WindowDriver.start()) {
      window.type("zzz").enabled("start-page/start", false).press(KeyCode.ENTER);
      assertThat(window.screen()).isEmpty();
      window.press(KeyCode.BACK_SPACE).press(KeyCode.BACK_SPACE).press(KeyCode.BACK_SPACE);
      window.enabled("start-page/start", true);
    }
  }

  @Test
  void theLinesOfAProfileStayWhereTheyAreAndTellOfAnotherOne() {
    try (WindowDriver window = WindowDriver.start()) {
      window.press(KeyCode.HOME);
      List<Node> lines = lines(window);
      assertThat(window.text("start-page/file")).isEqualTo("autopilot-reset.json");
      window.press(KeyCode.END);
      assertThat(window.text("start-page/file"))
          .isEqualTo(offers(window).getLast().file().getFileName().toString());
      assertThat(lines(window)).isEqualTo(lines);
      window.click("start-page/search").type("zzz");
      assertThat(window.has("start-page/file")).isFalse();
    }
  }

  private static List<Node> lines(WindowDriver window) {
    return List.copyOf(((Pane) window.node("start-page/detail")).getChildren());
  }

  @ParameterizedTest
  @CsvSource({"960,720,0", "640,360,-1"})
  void itOpensAtTheTopAndTheChosenRowIsWhole(double width, double height, int first) {
    try (WindowDriver window = WindowDriver.start().resizes(width, height)) {
      window.does(Command.ABOUT, Command.ABOUT);
      // The list gets its last height after the page has wrapped its words, and then scrolls.
      for (int frame = 0; frame < 3; frame++) {
        Fx.frame(window.stage().getScene());
        Fx.settle();
      }
      ListView<?> list = (ListView<?>) window.node("start-page/profiles");
      VirtualFlow<?> flow = (VirtualFlow<?>) Fx.get(() -> list.lookup(".virtual-flow"));
      int chosen = Fx.get(() -> list.getSelectionModel().getSelectedIndex());
      Bounds row = Fx.get(() -> flow.getCell(chosen).getBoundsInParent());
      assertThat(chosen).isEqualTo(4);
      assertThat(row.getMinY()).isNotNegative();
      assertThat(row.getMaxY()).isLessThanOrEqualTo(Fx.get(flow::getHeight));
      if (first == 0) {
        assertThat(Fx.get(() -> flow.getFirstVisibleCell().getIndex())).isZero();
      }
    }
  }

  @Test
  void theMenuOfFilesShowsTitlesGroupByGroup() {
    try (WindowDriver window = WindowDriver.start()) {
      MenuButton menu = (MenuButton) window.node("device-bar/file");
      Fx.run(menu::show);
      List<String> titles =
          Fx.get(
              () ->
                  menu.getItems().stream()
                      .map(MenuItem::getText)
                      .filter(Objects::nonNull)
                      .toList());
      assertThat(titles)
          .containsSubsequence(offers(window).stream().map(Offer::title).toList())
          .noneMatch(title -> title.endsWith(".json") || title.contains("preprovisioning-"));
      Fx.run(
          () -> {
            menu.hide();
            menu.show();
            menu.hide();
          });
      assertThat(menu.getItems())
          .extracting(MenuItem::getText)
          .filteredOn("Self-deploying"::equals)
          .hasSize(1);
    }
  }

  @Test
  void aRunStandsStillBehindThePageUntilAnotherOneIsChosen() {
    try (WindowDriver window = WindowDriver.open()) {
      window.does(Command.POWER).passes(Duration.ofSeconds(30)).jumpsTo("entra-signin").type("jo");
      String clock = window.text("device-bar/clock");
      window.fire("device-bar/start-page").passes(Duration.ofSeconds(9));
      window.does(Command.POWER, Command.POWER).fire("start-page/back").shows("entra-signin");
      assertThat(window.text("device-bar/clock")).isEqualTo(clock);
      window.focused("entra-signin/username").does(Command.START_PAGE, Command.START_PAGE);
      window.shows("entra-signin").does(Command.START_PAGE);
      assertThat(window.journal()).noneMatch(line -> line.contains("\"end\""));
      window.type("esp-hidden").press(KeyCode.ENTER).shows("off");
      assertThat(window.file()).isEqualTo(String.valueOf(ESP_HIDDEN.getFileName()));
      assertThat(window.journal()).as("kept").noneMatch(line -> line.contains("\"end\""));
      window.does(Command.RUN_BEFORE).shows("entra-signin");
      assertThat(window.text("device-bar/clock")).isEqualTo(clock);
    }
  }

  @Test
  void thePageIsThereBeforeItsProfilesAreRead() {
    try (WindowDriver window = WindowDriver.open().isSlow().does(Command.START_PAGE)) {
      window.enabled("start-page/start", false).press(KeyCode.ENTER).focused("start-page/profiles");
      assertThat(offers(window)).isEmpty();

      window.works().enabled("start-page/start", true);

      assertThat(chosen(window)).isEqualTo("Pre-provisioning, Entra join");
      window.press(KeyCode.HOME);
      assertThat(chosen(window)).isEqualTo("Autopilot Reset");
    }
  }

  @Test
  void whatIsLookedForWhileProfilesAreReadIsFoundThen() {
    try (WindowDriver window = WindowDriver.open().isSlow().does(Command.START_PAGE)) {
      window.type("virt").does(Command.START_PAGE, Command.START_PAGE).type("virt").works();

      assertThat(offers(window)).hasSize(1);
      assertThat(chosen(window)).isEqualTo("A virtual machine is pre-provisioned");
    }
  }

  @Test
  void aboutAndABadFileLeadBackToThePage() {
    try (WindowDriver window = WindowDriver.start()) {
      window.does(Command.ABOUT).fire("about-page/close").focused("start-page/profiles");
      window.opens(Path.of("pom.xml")).focused("file-page/findings").does(Command.START_PAGE);
      window.focused("start-page/profiles").picks(ESP_HIDDEN);
      window.fire("start-page/choose-another").shows("off");
    }
  }

  private static List<Offer> offers(WindowDriver window) {
    ListView<?> list = (ListView<?>) window.node("start-page/profiles");
    return Fx.get(() -> list.getItems().stream().map(Offer.class::cast).toList());
  }

  private static String chosen(WindowDriver window) {
    ListView<?> list = (ListView<?>) window.node("start-page/profiles");
    return Fx.get(() -> ((Offer) list.getSelectionModel().getSelectedItem()).title());
  }
}

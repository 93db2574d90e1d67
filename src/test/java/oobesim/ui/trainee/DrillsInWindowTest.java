// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import static oobesim.support.DrillWindow.begin;
import static oobesim.support.DrillWindow.does;
import static oobesim.support.DrillWindow.toTheFailure;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import oobesim.coach.DrillShelf;
import oobesim.coach.Results;
import oobesim.i18n.Words;
import oobesim.instructor.Pace;
import oobesim.session.Sitting;
import oobesim.support.Fx;
import oobesim.support.WindowDriver;
import oobesim.ui.trainee.bar.Command;
import oobesim.ui.trainee.drill.DrillsPage;
import oobesim.ui.trainee.text.WindowText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drills are chosen, begun and ended in the window. */
class DrillsInWindowTest {
  private static final int WIDE = 1150;

  private static WindowDriver page(int width) {
    return WindowDriver.open(Path.of("profiles/preprovisioning-entra.json"), width, 790)
        .does(Command.DRILLS);
  }

  private static ListView<?> list(WindowDriver window) {
    return (ListView<?>) window.node("drills-page/list");
  }

  private static String chosen(WindowDriver window) {
    return Fx.get(
        () -> ((DrillShelf.Entry) list(window).getSelectionModel().getSelectedItem()).title());
  }

  private static int count(WindowDriver window) {
    return Fx.get(() -> list(window).getItems().size());
  }

  @Test
  void aDrillIsFoundBegunAndEndedByKeysAloneAndItsScoreStandsInTheList() {
    try (WindowDriver window = page(WIDE)) {
      window.focused("drills-page/list").type("d-05").focused("drills-page/search");
      assertThat(count(window)).isEqualTo(1);
      window.press(KeyCode.CONTROL, KeyCode.DIGIT3).press(KeyCode.ENTER).shows("off");
      assertThat(window.title()).startsWith("Retry is enough");
      assertThat(window.has("device-bar/drill")).isTrue();
      assertThat(window.has("coach/hint")).as("a test has no hints").isFalse();

      window.fire("coach/finish");
      assertThat(window.has("device-bar/drill")).isFalse();
      window.does(Command.DRILLS);
      assertThat(window.text("drills-page/search")).as("kept").isEqualTo("d-05");
      assertThat(Fx.get(() -> list(window).lookupAll(".drill-never").toString()))
          .contains("not yet, ");
    }
  }

  @Test
  void rolesLevelsAndWordsCountTogetherAndASecondPressTakesAWishBack() {
    try (WindowDriver window = page(WIDE)) {
      int all = count(window);
      window.fire("drills-page/role-administrator");
      int some = count(window);
      window.fire("drills-page/level-1");
      assertThat(count(window)).isLessThan(some);
      window.fire("drills-page/level-1");
      assertThat(count(window)).isEqualTo(some).isLessThan(all);
      window.fire("drills-page/role-all");
      assertThat(count(window)).isEqualTo(all);
    }
  }

  @Test
  void inANarrowWindowTheBriefingIsAPageOfItsOwnBehindEnter() {
    try (WindowDriver window = page(960)) {
      assertThat(window.has("drills-page/start")).isFalse();
      window.press(KeyCode.DOWN).press(KeyCode.ENTER).focused("drills-page/start");
      assertThat(window.has("drills-page/list")).isFalse();
      window.press(KeyCode.ESCAPE).focused("drills-page/list");
      window.press(KeyCode.ENTER).press(KeyCode.ENTER);
      assertThat(window.has("device-bar/drill")).isTrue();
    }
  }

  @Test
  void theSwitchLeadsToEveryWayIntoARehearsalAndBack() {
    try (WindowDriver window = page(WIDE)) {
      window.fire("drills-page/free").focused("start-page/profiles");
      window.fire("start-page/failures").focused("failures-page/search");
      window.fire("failures-page/drills").focused("drills-page/list");
      String title = chosen(window);
      window.press(KeyCode.DOWN).does(Command.DRILLS, Command.DRILLS);
      assertThat(chosen(window)).as("the last one is chosen again").isNotEqualTo(title);
    }
  }

  @Test
  void theWordAfterAWrongTurnIsLeftByEnterOrLeadsBackByBackSpace() {
    try (WindowDriver window = page(WIDE)) {
      begin(window, "d-05", Sitting.Mode.TRY);
      toTheFailure(window);
      does(window, "click retry");
      window.focused("wrong-turn/go-on").press(KeyCode.BACK_SPACE);
      assertThat(window.has("wrong-turn")).isFalse();
      window.shows("preprov-failure");
      does(window, "click retry");
      window.focused("wrong-turn/go-on").press(KeyCode.ENTER);
      assertThat(window.has("wrong-turn")).isFalse();
      assertThat(window.has("device-bar/look-up")).as("no way to the causes").isFalse();
    }
  }

  @Test
  void whatPlaysItselfTellsEachStepAndPassesUntilAKeyOnTheDeviceTakesOver() {
    try (WindowDriver window = page(WIDE)) {
      window.type("d-05").press(KeyCode.CONTROL, KeyCode.DIGIT1).press(KeyCode.ENTER);
      assertThat(window.text("show/step")).isEqualTo("Power on, with the cable in");
      window.passes(Duration.ofMinutes(1));
      assertThat(window.inputs()).contains("power on");
      assertThat(window.text("show/step")).isNotEqualTo("Power on, with the cable in");
      window.does(Command.PAUSE);
      int done = window.inputs().size();
      window.passes(Duration.ofMinutes(2));
      assertThat(window.inputs()).as("paused").hasSize(done);
      window.does(Command.PAUSE).press(KeyCode.TAB);
      assertThat(window.has("show")).as("a key on the device takes over").isFalse();
    }
  }

  @Test
  void thePageIsThereBeforeTheDrillsAreReadAndKeepsWhatWasLookedForMeanwhile() {
    try (WindowDriver window =
        WindowDriver.open(Path.of("profiles/preprovisioning-entra.json"), WIDE, 790)) {
      window.isSlow().does(Command.DRILLS);
      assertThat(count(window)).isZero();
      window.focused("drills-page/list").type("d-05");
      window.works();
      assertThat(count(window)).isEqualTo(1);
      assertThat(chosen(window)).startsWith("Retry is enough");
      assertThat(window.text("drills-page/search")).isEqualTo("d-05");
      window.press(KeyCode.ENTER).shows("off");
    }
  }

  /** What was looked for last stays on the page, and is in nobody's way. */
  @Test
  void whoTypesInTheListLooksForSomethingElse() {
    try (WindowDriver window = page(WIDE)) {
      window.type("d-05").settles().press(KeyCode.ESCAPE).does(Command.DRILLS).settles();
      assertThat(window.text("drills-page/search")).isEqualTo("d-05");
      window.focused("drills-page/list").type("d-07").settles();
      assertThat(window.text("drills-page/search")).isEqualTo("d-07");
      assertThat(count(window)).isEqualTo(1);
    }
  }

  @Test
  void drillsThatComeLaterLeaveThePageAsItIsWithAllAtOnce() {
    try (WindowDriver late =
            WindowDriver.open(Path.of("profiles/preprovisioning-entra.json"), 1280, 790);
        WindowDriver known =
            WindowDriver.open(Path.of("profiles/preprovisioning-entra.json"), 1280, 790)) {
      late.isSlow().does(Command.DRILLS).works();
      known.does(Command.DRILLS).settles();
      for (String id : List.of("role-all", "level-3", "search", "list", "open")) {
        assertThat(place(late, id)).as(id).isEqualTo(place(known, id));
      }
    }
  }

  private static Bounds place(WindowDriver window, String id) {
    Node node = window.node("drills-page/" + id);
    return Fx.get(() -> node.localToScene(node.getLayoutBounds()));
  }

  @Test
  void aPageThatIsOpenedAgainHasItsDrillsAtOnce() {
    try (WindowDriver window = page(WIDE)) {
      int all = count(window);
      window.does(Command.DRILLS).isSlow().does(Command.DRILLS);
      assertThat(count(window)).isEqualTo(all).isGreaterThan(20);
      window.works();
      assertThat(count(window)).isEqualTo(all);
    }
  }

  @Test
  void aFileWithFaultsIsShownWithThemAndCannotBeStarted(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("bad.json"), "{\"title\": \"Half a drill\"}");
    List<DrillsPage.Wish> begun = new ArrayList<>();
    DrillsPage page =
        Fx.get(
            () -> {
              DrillsPage made =
                  new DrillsPage(
                      WindowText.in(Locale.ENGLISH),
                      new DrillsPage.Content(
                          DrillShelf.in(List.of(folder), Words.in(Locale.ENGLISH)),
                          new Results(),
                          new DrillsPage.Remembered(),
                          Pace.USUAL),
                      new DrillsPage.Actions(way -> {}, begun::add, () -> {}, () -> {}),
                      false);
              new Scene(made, 1200, 800);
              made.applyCss();
              made.layout();
              made.fireEvent(
                  new KeyEvent(
                      KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
              return made;
            });
    assertThat(Fx.get(() -> page.lookup(".start-button").isDisabled())).isTrue();
    assertThat(Fx.get(() -> page.lookup(".finding"))).isNotNull();
    assertThat(begun).isEmpty();
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.WindowEvent;
import oobesim.instructor.Bays;
import oobesim.session.InputWords;
import oobesim.session.Sitting;
import oobesim.support.DrillBench;
import oobesim.support.Fx;
import oobesim.support.WindowDriver;
import oobesim.ui.trainee.bar.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Eight places are led in the window by keyboard and mouse. */
class LineInWindowTest {
  private static final Path BENCH = Path.of("profiles/preprovisioning-entra.json");
  private static final Duration WHILE = Duration.ofSeconds(20);

  private static WindowDriver line(Sitting.Mode mode) {
    return line(mode, 1150, 790);
  }

  private static WindowDriver line(Sitting.Mode mode, double width, double height) {
    WindowDriver window = WindowDriver.open(BENCH, width, height);
    Path file = DrillBench.file("d-22");
    Fx.run(() -> window.window().begin(file, DrillBench.read(file), mode, ""));
    return window.settles();
  }

  private static String serial(WindowDriver window) {
    return Fx.get(
        () -> window.window().bench().run().orElseThrow().world().around().device().serialNumber());
  }

  private static void does(WindowDriver window, String... lines) {
    for (String line : lines) {
      Fx.run(() -> window.window().bench().apply(InputWords.parse(line).orElseThrow()));
    }
    window.settles();
  }

  private static String told(WindowDriver window, int place) {
    return Fx.get(() -> window.node("places/" + place).getAccessibleText());
  }

  @Test
  void ctrlWithADigitAndAClickOnATileGoToAPlace() {
    try (WindowDriver window = line(Sitting.Mode.TRY)) {
      String first = serial(window);
      window.press(KeyCode.CONTROL, KeyCode.DIGIT5);
      String fifth = serial(window);
      assertThat(fifth).isNotEqualTo(first);
      assertThat(told(window, 5)).isEqualTo("Place 5, " + fifth + ", Off");
      assertThat(window.title()).startsWith("Assembly line");
      window.press(KeyCode.CONTROL, KeyCode.DIGIT9);
      assertThat(serial(window)).as("there is no ninth").isEqualTo(fifth);
      window.click("places/1");
      assertThat(serial(window)).isEqualTo(first);
    }
  }

  @Test
  void whatIsPressedIsPressedAtThePlaceThatIsShown() {
    try (WindowDriver window = line(Sitting.Mode.TRY)) {
      window.press(KeyCode.CONTROL, KeyCode.DIGIT3).press(KeyCode.F2);
      assertThat(told(window, 3)).contains("Working");
      assertThat(told(window, 1)).contains("Off");
      window.press(KeyCode.CONTROL, KeyCode.DIGIT1).shows("off");
      window.press(KeyCode.CONTROL, KeyCode.DIGIT3);
      assertThat(window.screen()).isNotEqualTo("off");
    }
  }

  @Test
  void arrowsInTheRowGoFromPlaceToPlaceAndEscapeLeadsBackToTheDevice() {
    try (WindowDriver window = line(Sitting.Mode.TRY)) {
      window.press(KeyCode.F6).press(KeyCode.F6).focused("places/1");
      window.press(KeyCode.RIGHT).focused("places/2").press(KeyCode.RIGHT).focused("places/3");
      window.press(KeyCode.LEFT).focused("places/2");
      assertThat(told(window, 2)).contains(serial(window));
      window.press(KeyCode.LEFT).press(KeyCode.LEFT).focused("places/1");
      window.press(KeyCode.F6).focused("coach/hint");
      window.press(KeyCode.F6).press(KeyCode.F6).press(KeyCode.F6).focused("places/1");
      window.press(KeyCode.SHIFT, KeyCode.F6).press(KeyCode.SHIFT, KeyCode.F6);
      window.press(KeyCode.SHIFT, KeyCode.F6).focused("coach/hint");
      window.press(KeyCode.SHIFT, KeyCode.F6).focused("places/1");
      window.press(KeyCode.ESCAPE);
      assertThat(focusInRow(window)).isFalse();
    }
  }

  @Test
  void whoeverLeadsSeesTheSamePlacesAndTurnsToOne() {
    try (WindowDriver window = line(Sitting.Mode.TRY)) {
      Bays bays = Fx.get(() -> window.window().bench().lesson().orElseThrow().bays());
      assertThat(Fx.get(bays::all)).hasSize(8).first().matches(Bays.Bay::shown);
      Fx.run(() -> bays.turnTo(3));
      Bays after = Fx.get(() -> window.window().bench().lesson().orElseThrow().bays());
      assertThat(Fx.get(after::all).get(2).shown()).isTrue();
      assertThat(Fx.get(after::all).get(2).name()).contains(serial(window));
    }
  }

  private static boolean focusInRow(WindowDriver window) {
    return Fx.get(
        () -> {
          Node focus = window.stage().getScene().getFocusOwner();
          return focus != null && focus.getId() != null && focus.getId().startsWith("places/");
        });
  }

  @Test
  void aPlaceThatWaitsCallsUntilSomebodyGoesThere() {
    try (WindowDriver window = line(Sitting.Mode.TRY)) {
      window.press(KeyCode.F2).press(KeyCode.CONTROL, KeyCode.DIGIT2).press(KeyCode.F2);
      window.press(KeyCode.CONTROL, KeyCode.DIGIT3);
      hurries(window).passes(WHILE).passes(WHILE);
      assertThat(window.text("places/call")).isEqualTo("Place 1 is waiting for you");
      assertThat(window.text("places/more")).isEqualTo("+1");
      window.press(KeyCode.ALT, KeyCode.RIGHT).shows("entra-signin");
      assertThat(window.text("places/call")).isEqualTo("Place 2 is waiting for you");
      window.click("places/go-there").shows("entra-signin");
      assertThat(window.has("places/call")).isFalse();
    }
  }

  @Test
  void timeGoesOnEverywhereButWhereItIsFrozen() {
    try (WindowDriver window = line(Sitting.Mode.TRY)) {
      window.does(Command.PAUSE).passes(WHILE);
      assertThat(told(window, 1)).contains("Frozen");
      window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
      Duration second = now(window);
      assertThat(second).as("the place that is shown is off").isEqualTo(WHILE);
      window.fire("places/freeze-all").passes(WHILE);
      assertThat(now(window)).isEqualTo(second);
      assertThat(window.text("places/freeze-all")).isEqualTo("All go on");
      window.fire("places/freeze-all").passes(WHILE);
      assertThat(now(window)).isGreaterThan(second);
    }
  }

  /** Where the place that is shown waits, time is real until somebody chooses another pace. */
  private static WindowDriver hurries(WindowDriver window) {
    Fx.run(() -> window.window().bench().change(pace -> pace.at(10)));
    return window;
  }

  private static Duration now(WindowDriver window) {
    return Fx.get(() -> window.window().bench().run().orElseThrow().now());
  }

  @Test
  void everyPlaceHasACardOfItsOwnAndIsHandedOverByItself() {
    try (WindowDriver window = line(Sitting.Mode.TRY)) {
      window.click("coach/serial").type("5CG1");
      window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
      assertThat(window.text("coach/serial")).isEmpty();
      window.fire("coach/hand-over").focused("coach/serial");
      assertThat(told(window, 2)).as("its card is empty: that is asked").contains("Off");
      window.fire("coach/hand-over");
      assertThat(told(window, 2)).contains("Set aside");
      assertThat(window.text("places/counts")).startsWith("1 of 8");
      window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
      assertThat(window.text("coach/serial")).isEqualTo("5CG1");
      assertThat(window.inputs()).contains("note serial 5CG1");
    }
  }

  @Test
  void aTestHasNoFreezingAndNoJumping() {
    try (WindowDriver window = line(Sitting.Mode.TEST)) {
      assertThat(window.has("places/freeze-all")).isFalse();
      assertThat(window.has("places/jump-all")).isFalse();
      window.does(Command.PAUSE).passes(WHILE);
      assertThat(now(window)).isEqualTo(WHILE);
    }
  }

  @Test
  void theEndAsksOnceAndTellsWhatAllAreWorth(@TempDir Path folder) {
    try (WindowDriver window = line(Sitting.Mode.TRY).saves(folder)) {
      window.fire("coach/finish").focused("end-of-line/go-on");
      Duration asked = now(window);
      window.passes(WHILE);
      assertThat(now(window)).as("time stands while it asks").isEqualTo(asked);
      window.press(KeyCode.ENTER);
      assertThat(window.has("end-of-line")).isFalse();
      window.fire("coach/finish").fire("end-of-line/end");
      assertThat(window.has("line-result")).isTrue();
      assertThat(window.has("line-result/place-8")).isTrue();
      window.fire("line-result/save");
      for (int place = 1; place <= 8; place++) {
        assertThat(Files.exists(folder.resolve("place-" + place + ".jsonl"))).isTrue();
      }
      window.press(KeyCode.CONTROL, KeyCode.DIGIT4);
      assertThat(window.has("line-result")).as("a place can still be looked at").isTrue();
      window.does(Command.START_AGAIN);
      assertThat(window.has("line-result")).isFalse();
      assertThat(window.text("places/counts")).startsWith("0 of 8");
    }
  }

  @Test
  void aWindowWithALineIsNotClosedWithoutAQuestion() {
    try (WindowDriver window = line(Sitting.Mode.TRY)) {
      Fx.run(
          () ->
              window
                  .stage()
                  .fireEvent(new WindowEvent(window.stage(), WindowEvent.WINDOW_CLOSE_REQUEST)));
      window.settles().focused("end-of-line/go-on");
      assertThat(Fx.get(() -> window.stage().isShowing())).isTrue();
      window.fire("end-of-line/end");
      assertThat(Fx.get(() -> window.stage().isShowing())).isFalse();
    }
  }

  @Test
  void theRowGoesWithTheLine() {
    try (WindowDriver window = line(Sitting.Mode.TRY)) {
      window.does(Command.SETTINGS).does(Command.DRILLS);
      assertThat(window.has("places/1")).as("a page has its room").isFalse();
      window.does(Command.DRILLS);
      assertThat(window.has("places/1")).isTrue();
      window.opens(BENCH);
      assertThat(window.has("places/1")).isFalse();
      assertThat(window.has("coach")).isFalse();
    }
  }

  @Test
  void whatPlaysItselfDoesSoAtOnePlace() {
    try (WindowDriver window = line(Sitting.Mode.SHOW)) {
      assertThat(window.has("show/step")).isTrue();
      assertThat(window.has("places/1")).isFalse();
    }
  }

  @Test
  void aWrongTurnIsToldAtItsPlaceAndStaysThere() {
    try (WindowDriver window = line(Sitting.Mode.TRY)) {
      does(window, "note serial 5CG9999ZZZ");
      window.focused("wrong-turn/go-on");
      window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
      assertThat(window.has("wrong-turn")).isFalse();
      window.press(KeyCode.CONTROL, KeyCode.DIGIT1).focused("wrong-turn/go-on");
    }
  }

  @Test
  void aSmallWindowHasAllPlacesAndTheCallAlone() {
    try (WindowDriver window = line(Sitting.Mode.TRY, 660, 560)) {
      assertThat(window.has("places/8")).isTrue();
      double end = Fx.get(() -> window.node("places/8").localToScene(0, 0).getX());
      assertThat(end).isBetween(560.0, 640.0);
      window.press(KeyCode.F2).press(KeyCode.CONTROL, KeyCode.DIGIT2);
      hurries(window).passes(WHILE).passes(WHILE);
      assertThat(window.text("places/call")).isEqualTo("Place 1 is waiting for you");
      window.click("places/go-there").shows("entra-signin");
    }
  }
}

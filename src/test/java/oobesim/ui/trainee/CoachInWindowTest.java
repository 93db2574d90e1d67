// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import static oobesim.support.DrillWindow.begin;
import static oobesim.support.DrillWindow.does;
import static oobesim.support.DrillWindow.toTheFailure;
import static oobesim.support.DrillWindow.waits;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import oobesim.session.Sitting;
import oobesim.support.Fx;
import oobesim.support.WindowDriver;
import oobesim.ui.trainee.bar.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The coach beside the device, as somebody sees and uses it. */
class CoachInWindowTest {
  private static final int WIDE = 1150;
  private static final double HIGHEST_ROW = 80;

  private static WindowDriver drill(String name, Sitting.Mode mode, int width) {
    Path profile = Path.of("profiles/preprovisioning-entra.json");
    return begin(WindowDriver.open(profile, width, 790), name, mode);
  }

  private static List<Bounds> rings(WindowDriver window) {
    return Fx.get(
        () ->
            window.stage().getScene().getRoot().lookupAll(".turn-ring").stream()
                .map(ring -> ring.localToScene(ring.getLayoutBounds()))
                .toList());
  }

  private static Bounds bounds(WindowDriver window, String id) {
    return Fx.get(() -> window.node(id).localToScene(window.node(id).getLayoutBounds()));
  }

  @Test
  void aClickOnTheDeviceTakesTheKeyboardBackFromTheCoach() {
    try (WindowDriver window = drill("d-05", Sitting.Mode.TRY, WIDE)) {
      toTheFailure(window);
      window.click("coach/code").focused("coach/code");
      // Beside its controls: nothing there could take the keyboard by itself.
      Bounds retry = bounds(window, "preprov-failure/retry");
      Fx.run(
          () -> {
            Node page = window.node("preprov-failure/retry").getParent();
            javafx.event.Event.fireEvent(page, press(page, retry.getMinX() - 20));
          });
      window.focused("preprov-failure/retry").press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
      window.passes(Duration.ofMillis(100)).shows("diagnostics");
    }
  }

  private static javafx.scene.input.MouseEvent press(Node target, double x) {
    return new javafx.scene.input.MouseEvent(
        javafx.scene.input.MouseEvent.MOUSE_PRESSED,
        x,
        0,
        x,
        0,
        javafx.scene.input.MouseButton.PRIMARY,
        1,
        false,
        false,
        false,
        false,
        true,
        false,
        false,
        true,
        false,
        true,
        null);
  }

  @Test
  void ringsLieOnWhatWouldHaveToldOfAWrongTurnAndGoWithTheWord() {
    try (WindowDriver window = drill("d-05", Sitting.Mode.TRY, WIDE)) {
      toTheFailure(window);
      assertThat(rings(window)).isEmpty();
      does(window, "click retry");
      window.focused("wrong-turn/go-on");
      assertThat(rings(window)).as("the message and the facts").hasSize(2);
      Bounds retry = bounds(window, "preprov-failure/retry");
      Bounds first = rings(window).getFirst();
      assertThat(first.getMaxY()).isLessThan(rings(window).getLast().getMinY() + 12);
      assertThat(rings(window))
          .allSatisfy(ring -> assertThat(ring.getMaxY()).isLessThan(retry.getMinY()))
          .allSatisfy(ring -> assertThat(ring.getHeight()).isGreaterThan(12));
      assertThat(numbers(window)).as("in the rings, then in the word").hasSize(4);
      assertThat(numbers(window).getFirst().getCenterY())
          .isBetween(first.getMinY(), first.getMaxY());
      assertThat(Fx.get(() -> window.node("wrong-turn").getAccessibleText()))
          .contains("0x800c0003", "Organization:");
      window.press(KeyCode.ENTER);
      assertThat(rings(window)).isEmpty();
      assertThat(numbers(window)).isEmpty();
    }
  }

  private static List<Bounds> numbers(WindowDriver window) {
    return Fx.get(
        () ->
            window.stage().getScene().getRoot().lookupAll(".turn-number").stream()
                .map(disc -> disc.localToScene(disc.getLayoutBounds()))
                .toList());
  }

  @Test
  void theWordStandsUnderTheDeviceAndIsAsWideAsIt() {
    try (WindowDriver window = drill("d-05", Sitting.Mode.TRY, WIDE)) {
      toTheFailure(window);
      does(window, "click retry");
      Bounds device =
          Fx.get(
              () -> {
                Node view = window.stage().getScene().getRoot().lookup(".screen-view");
                return view.localToScene(view.getLayoutBounds());
              });
      Bounds word = bounds(window, "wrong-turn");
      assertThat(word.getMinX())
          .isCloseTo(device.getMinX(), org.assertj.core.data.Offset.offset(2.0));
      assertThat(word.getWidth())
          .isCloseTo(device.getWidth(), org.assertj.core.data.Offset.offset(2.0));
      assertThat(word.getMinY()).isGreaterThanOrEqualTo(device.getMaxY());
    }
  }

  @Test
  void whatCanBeSaidIsToBeRead() {
    try (WindowDriver window = drill("d-07", Sitting.Mode.TRY, WIDE)) {
      List<Node> rows =
          Fx.get(
              () ->
                  List.copyOf(window.node("coach").lookupAll(".side-button")).stream()
                      .filter(row -> String.valueOf(row.getId()).contains("/say-"))
                      .toList());
      assertThat(rows).isNotEmpty();
      for (Node row : rows) {
        Label words = (Label) row.lookup(".side-button-name");
        assertThat(row.getLayoutBounds().getHeight()).as(words.getText()).isLessThan(HIGHEST_ROW);
        assertThat(words.getWidth()).as(words.getText()).isGreaterThan(HIGHEST_ROW);
      }
    }
  }

  @Test
  void aDrillAsksForNoFolderOfARealMachine() {
    try (WindowDriver window = drill("d-05", Sitting.Mode.TRY, WIDE)) {
      toTheFailure(window);
      does(window, "key CTRL+SHIFT+D");
      window.shows("diagnostics").fire("diagnostics/export-logs");
      assertThat(window.folderQuestions()).isZero();
      assertThat(window.inputs()).endsWith("click export-logs");
      waits(window, 1);
      window.enabled("diagnostics/close", true);
    }
  }

  @Test
  void inANarrowWindowASignOpensTheCoachAtItsPartAndEscapeLeadsBack() {
    try (WindowDriver window = drill("d-05", Sitting.Mode.TRY, 760)) {
      assertThat(window.has("coach/rail")).isTrue();
      assertThat(window.has("coach/hint")).as("no room for it").isFalse();
      opens(window, "Your card").focused("coach/phase");
      assertThat(window.has("coach/rail")).isFalse();
      window.press(KeyCode.ESCAPE);
      assertThat(window.has("coach/hint")).isFalse();
      assertThat(window.has("coach/rail")).isTrue();
      window.press(KeyCode.F6).press(KeyCode.F6).focused("coach/hint");
    }
  }

  private static WindowDriver opens(WindowDriver window, String part) {
    Fx.run(
        () ->
            window.node("coach/rail").lookupAll(".coach-sign").stream()
                .map(Button.class::cast)
                .filter(sign -> sign.getAccessibleText().equals(part))
                .forEach(Button::fire));
    return window.settles();
  }

  @ParameterizedTest
  @EnumSource(Sitting.Mode.class)
  void theWorkOrderIsAtHandInEveryMode(Sitting.Mode mode) {
    try (WindowDriver window = drill("d-16", mode, WIDE)) {
      assertThat(order(window)).as("folded").isEmpty();
      Fx.run(window.node("coach/fold")::requestFocus);
      window.press(KeyCode.SPACE);
      assertThat(order(window)).contains("Contoso Bench", "joni@contoso.com, Sales");
      window.press(KeyCode.SPACE);
      assertThat(order(window)).isEmpty();
    }
  }

  @Test
  void inANarrowWindowItsSignUnfoldsTheWorkOrder() {
    try (WindowDriver window = drill("d-16", Sitting.Mode.TEST, 760)) {
      opens(window, "Work order").focused("coach/fold");
      assertThat(order(window)).contains("Contoso Bench");
    }
  }

  /** What can be read of it. */
  private static List<String> order(WindowDriver window) {
    return Fx.get(
        () ->
            window.node("coach").lookupAll(".order-text").stream()
                .filter(text -> text.getParent().getParent().isVisible())
                .map(text -> ((Label) text).getText())
                .toList());
  }

  @Test
  void whoeverWasAtTheCoachIsAtWhatFollowsWhenTheDrillEnds() {
    try (WindowDriver window = drill("d-05", Sitting.Mode.TRY, WIDE)) {
      Fx.run(window.node("coach/finish")::requestFocus);
      window.press(KeyCode.ENTER);
      assertThat(window.has("coach/finish")).isFalse();
      assertThat(window.focus()).startsWith("result/");
    }
  }

  @Test
  void whoeverLeadsEndsTheDrillAndItsRunIsShownForTheTalk() {
    try (WindowDriver window = drill("d-05", Sitting.Mode.TRY, WIDE)) {
      does(window, "power on");
      Fx.run(() -> window.window().led().end());
      window.settles();
      assertThat(window.has("coach")).isFalse();
      assertThat(window.has("debrief-page")).as("the run, to be looked at again").isTrue();
    }
    try (WindowDriver window = WindowDriver.open().does(Command.POWER)) {
      Fx.run(() -> window.window().led().end());
      window.settles();
      assertThat(window.has("start-page")).as("no drill").isTrue();
      window.fire("start-page/back").settles();
      assertThat(window.has("start-page")).as("the run is still there").isFalse();
    }
  }

  @Test
  void inANarrowWindowWhatCameOfADrillTakesTheDevicesPlace() {
    try (WindowDriver window = drill("d-05", Sitting.Mode.TRY, 760)) {
      window.press(KeyCode.F6).press(KeyCode.F6).fire("coach/finish");
      assertThat(window.has("result/start-again")).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource(Sitting.Mode.class)
  void hintsAreForThoseWhoTry(Sitting.Mode mode) {
    try (WindowDriver window = drill("d-05", mode, WIDE)) {
      assertThat(window.has("coach/hint")).isEqualTo(mode == Sitting.Mode.TRY);
      assertThat(window.has("coach/explain")).isEqualTo(mode != Sitting.Mode.TEST);
      assertThat(window.has("coach/finish")).isTrue();
    }
  }
}

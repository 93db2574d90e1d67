// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import oobesim.session.InputWords;
import oobesim.support.Fx;
import oobesim.support.WindowDriver;
import oobesim.ui.trainee.bar.Command;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing is cut off, and the keyboard stays where it is while the window changes. */
class SmallWindowTest {
  @ParameterizedTest
  @CsvSource({"960,720", "800,600", "640,480", "640,900"})
  void everyButtonLiesInsideTheWindow(double width, double height) {
    Path bench = Path.of("profiles/preprovisioning-entra.json");
    try (WindowDriver window = WindowDriver.open(bench, 900, 700)) {
      window.does(Command.PAUSE, Command.POWER).jumpsTo("entra-signin").type("jo");
      window.resizes(width, height).focused("entra-signin/username").type("ni");
      assertThat(window.text("entra-signin/username")).isEqualTo("joni");
      Fx.run(() -> buttons(window.stage().getScene().getRoot()));
      window.does(Command.ABOUT);
      Fx.run(() -> inside(window.node("about-page/close")));
    }
  }

  @ParameterizedTest
  @CsvSource({"620,400", "719,400"})
  void aBarWithEverythingInItFits(double width, double height) {
    Path bench = Path.of("profiles/preprovisioning-entra.json");
    try (WindowDriver window = WindowDriver.open(bench, width, height)) {
      window.does(Command.PAUSE, Command.POWER).jumpsTo("entra-signin");
      window.does(Command.WIN, Command.WIN);
      Fx.run(() -> buttons(window.stage().getScene().getRoot()));
      assertThat(window.has("device-bar/win-presses")).isTrue();
      inputs(window, "key WIN x3", "select pre-provision", "click next");
      inputs(window.jumpsTo("preprov-landing").fire("device-bar/jump"), "click provision");
      inputs(window.jumpsTo("preprov-success"), "click reseal", "power on");
      inputs(window.jumpsTo("entra-signin"), oobesim.support.Steps.SIGN_IN);
      window.jumpsTo("desktop").passes(Duration.ofMillis(200));
      assertThat(window.has("device-bar/outcome")).isTrue();
      assertThat(window.has("device-bar/remarks")).as("it was started too early").isTrue();
      Fx.run(() -> buttons(window.stage().getScene().getRoot()));
    }
  }

  private static void inputs(WindowDriver window, String... lines) {
    for (String line : lines) {
      Fx.run(() -> window.window().bench().apply(InputWords.parse(line).orElseThrow()));
    }
    window.settles();
  }

  private static void buttons(Node root) {
    assertThat(root.lookupAll(".bar-button")).hasSizeGreaterThan(10);
    root.lookupAll(".bar-button").stream().filter(Node::isVisible).forEach(SmallWindowTest::inside);
    root.lookupAll(".primary").forEach(SmallWindowTest::inside);
  }

  private static void inside(Node node) {
    Bounds place = node.localToScene(node.getBoundsInLocal());
    assertThat(place.getMinX()).as(node.getId()).isGreaterThanOrEqualTo(0);
    assertThat(place.getMinY()).as(node.getId()).isGreaterThanOrEqualTo(0);
    assertThat(place.getMaxX()).as(node.getId()).isLessThanOrEqualTo(node.getScene().getWidth());
    assertThat(place.getMaxY()).as(node.getId()).isLessThanOrEqualTo(node.getScene().getHeight());
  }

  @ParameterizedTest
  @CsvSource({"960,720", "800,600", "640,400"})
  void thePagesWithAListHaveRoomForListAndChosenEntry(double width, double height) {
    Path bench = Path.of("profiles/preprovisioning-entra.json");
    try (WindowDriver window = WindowDriver.open(bench, width, height)) {
      window.does(Command.SETTINGS);
      Fx.run(
          () ->
              List.of("search", "only", "list", "chosen", "back", "right", "set")
                  .forEach(id -> roomy(window.node("settings-page/" + id))));
      window.does(Command.FAILURES);
      Fx.run(
          () ->
              List.of("search", "list", "chosen", "back", "now", "rehearse")
                  .forEach(id -> roomy(window.node("failures-page/" + id))));
    }
  }

  private static void roomy(Node node) {
    inside(node);
    Bounds place = node.getBoundsInLocal();
    boolean pane = node.getId().endsWith("list") || node.getId().endsWith("chosen");
    assertThat(place.getHeight()).as(node.getId()).isGreaterThan(pane ? 100 : 15);
    assertThat(place.getWidth()).as(node.getId()).isGreaterThan(pane ? 200 : 40);
  }
}

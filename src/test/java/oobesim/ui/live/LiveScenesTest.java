// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.live;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import oobesim.kit.window.SeenPixels;
import oobesim.screen.Scene;
import oobesim.screen.Scenes;
import oobesim.screen.ScreenShape;
import oobesim.support.Fx;
import oobesim.support.Watched;
import oobesim.ui.render.ScreenActions;
import oobesim.ui.render.ScreenView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** A shown display that is led from scene to scene looks at each as if it had shown no other. */
@Watched
class LiveScenesTest {
  private static final int FEW = 40;
  private static final int MANY = 150;

  private static final Duration STEP = Duration.ofMillis(400);

  /** Shorter than any fade. */
  private static final Duration FADING = Duration.ofMillis(120);

  private Stage stage;
  private ScreenView view;
  private Duration now = Duration.ZERO;

  @BeforeEach
  void open() {
    stage =
        Fx.get(
            () -> {
              view = new ScreenView(ScreenActions.NOBODY);
              Stage window = new Stage();
              window.setX(0);
              window.setY(0);
              window.setScene(new javafx.scene.Scene(new StackPane(view), 960, 600));
              window.show();
              return window;
            });
  }

  @AfterEach
  void close() {
    Fx.run(stage::hide);
  }

  /** One of each shape; where only words are others the same nodes are drawn. */
  @TestFactory
  Stream<DynamicTest> inOrder() {
    Set<ScreenShape> seen = new HashSet<>();
    return led(
        Scenes.all().filter(scene -> seen.add(ScreenShape.of(Scenes.describe(scene)))),
        Duration.ZERO);
  }

  @TestFactory
  Stream<DynamicTest> inAnyOrder() {
    return led(shuffled().limit(FEW), FADING);
  }

  /** The long form. */
  @TestFactory
  @Tag("soak")
  Stream<DynamicTest> allInOrder() {
    return led(Scenes.all(), FADING);
  }

  /** The long form. */
  @TestFactory
  @Tag("soak")
  Stream<DynamicTest> manyInAnyOrder() {
    return led(shuffled().limit(MANY), FADING);
  }

  private static Stream<Scene> shuffled() {
    List<Scene> shuffled = new ArrayList<>(Scenes.all().toList());
    Collections.shuffle(shuffled, new Random(8));
    return shuffled.stream();
  }

  private Stream<DynamicTest> led(Stream<Scene> scenes, Duration painted) {
    return scenes.map(scene -> dynamicTest(scene.toString(), () -> leadTo(scene, painted)));
  }

  /** What fades is painted once, so long after it began; then the time passes in one turn. */
  private void leadTo(Scene scene, Duration painted) {
    Fx.run(
        () -> {
          view.show(Scenes.describe(scene));
          passes(Duration.ZERO);
          passes(painted);
        });
    SeenPixels.beats(1);
    Fx.run(
        () -> {
          for (Duration end = now.plus(SeenDisplay.SETTLED); now.compareTo(end) < 0; ) {
            passes(STEP);
          }
        });
    new SeenDisplay(view).assertAsDrawnAfresh(scene.toString(), now);
  }

  private void passes(Duration time) {
    now = now.plus(time);
    view.setTime(now);
  }
}

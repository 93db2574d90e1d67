// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.live;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import oobesim.kit.window.SeenPixels;
import oobesim.screen.Scene;
import oobesim.screen.Scenes;
import oobesim.support.Fx;
import oobesim.ui.render.ScreenActions;
import oobesim.ui.render.ScreenView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A shown display that is led from scene to scene looks at each as if it had shown no other. */
class LiveScenesTest {
  private static final int SOME = 150;

  private static final Duration STEP = Duration.ofMillis(400);

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

  @TestFactory
  Stream<DynamicTest> inOrder() {
    return Scenes.all().map(scene -> dynamicTest(scene.toString(), () -> leadTo(scene)));
  }

  @TestFactory
  Stream<DynamicTest> inAnyOrder() {
    List<Scene> shuffled = new ArrayList<>(Scenes.all().toList());
    Collections.shuffle(shuffled, new Random(7));
    return shuffled.stream()
        .limit(SOME)
        .map(scene -> dynamicTest(scene.toString(), () -> leadTo(scene)));
  }

  private void leadTo(Scene scene) {
    Fx.run(() -> view.show(Scenes.describe(scene)));
    SeenPixels.beats(1);
    for (Duration end = now.plus(SeenDisplay.SETTLED); now.compareTo(end) < 0; ) {
      now = now.plus(STEP);
      Fx.run(() -> view.setTime(now));
    }
    new SeenDisplay(view).assertAsDrawnAfresh(scene.toString(), now);
  }
}

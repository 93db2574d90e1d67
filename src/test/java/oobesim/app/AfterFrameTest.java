// SPDX-License-Identifier: Apache-2.0
package oobesim.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import oobesim.support.Fx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What fills a list waits for the window's first frame, and for nothing behind it. */
class AfterFrameTest {
  private final List<String> done = new ArrayList<>();
  private final AfterFrame later = new AfterFrame(Runnable::run);
  private final Stage stage = Fx.get(Stage::new);

  @AfterEach
  void close() {
    Fx.run(stage::hide);
  }

  @Test
  void workWaitsForTheFirstFrameAndIsThenDoneInItsOrder() {
    Fx.run(
        () -> {
          stage.setScene(new Scene(new Pane(), 200, 100));
          later.waitFor(stage.getScene());
          later.execute(() -> done.add("profiles"));
          later.execute(() -> done.add("drills"));
          stage.show();
          assertThat(done).as("before a frame").isEmpty();
        });

    Fx.frame(stage.getScene());
    Fx.settle();

    assertThat(Fx.get(() -> List.copyOf(done))).containsExactly("profiles", "drills");
  }

  @Test
  void whatComesLaterIsDoneAtOnce() {
    Fx.run(
        () -> {
          stage.setScene(new Scene(new Pane(), 200, 100));
          later.waitFor(stage.getScene());
          stage.show();
        });
    Fx.frame(stage.getScene());
    Fx.settle();

    Fx.run(() -> later.execute(() -> done.add("anew")));

    assertThat(Fx.get(() -> List.copyOf(done))).containsExactly("anew");
  }
}

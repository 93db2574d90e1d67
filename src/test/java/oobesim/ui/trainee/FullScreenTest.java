// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import oobesim.support.Fx;
import oobesim.support.WindowDriver;
import oobesim.ui.trainee.bar.Command;
import org.junit.jupiter.api.Test;

/** On a full screen there is the display, and the bar for those who look for it. */
class FullScreenTest {
  @Test
  void theBarHidesAndComesBackAtTheEdgeAndByKey() {
    try (WindowDriver window = WindowDriver.open()) {
      assertThat(bar(window).isVisible()).isTrue();
      window.does(Command.FULL_SCREEN);
      assertThat(bar(window).isVisible()).isFalse();
      move(window, 1);
      assertThat(bar(window).isVisible()).isTrue();
      move(window, 60);
      assertThat(bar(window).isVisible()).as("still near").isTrue();
      move(window, 400);
      assertThat(bar(window).isVisible()).isFalse();
      window.does(Command.SWITCH_PLACE).focused("device-bar/power");
      move(window, 400);
      assertThat(bar(window).isVisible()).as("in use").isTrue();
      window.does(Command.SWITCH_PLACE);
      assertThat(bar(window).isVisible()).isFalse();
      window.does(Command.FULL_SCREEN);
      assertThat(bar(window).isVisible()).isTrue();
    }
  }

  private static Node bar(WindowDriver window) {
    return Fx.get(() -> window.stage().getScene().getRoot().lookup(".device-bar"));
  }

  private static void move(WindowDriver window, double y) {
    Fx.run(
        () ->
            Event.fireEvent(
                window.stage().getScene(),
                new MouseEvent(
                    MouseEvent.MOUSE_MOVED,
                    300,
                    y,
                    300,
                    y,
                    MouseButton.NONE,
                    0,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    null)));
  }
}

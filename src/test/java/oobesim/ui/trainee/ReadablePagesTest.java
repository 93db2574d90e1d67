// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.Text;
import oobesim.support.Fx;
import oobesim.support.Readable;
import oobesim.support.WindowDriver;
import oobesim.ui.theme.Zoom;
import oobesim.ui.trainee.bar.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page of the simulator can be read in the smallest window and on the largest projector. */
class ReadablePagesTest {
  private static final Path BENCH = Path.of("profiles/preprovisioning-entra.json");

  static Stream<Arguments> pagesAndSizes() {
    return Stream.of(Command.START_PAGE, Command.SETTINGS, Command.FAILURES, Command.ABOUT)
        .flatMap(
            page ->
                Stream.of(
                    Arguments.of(page, 620, 360),
                    Arguments.of(page, 700, 420),
                    Arguments.of(page, 1280, 860),
                    Arguments.of(page, 3840, 2160)));
  }

  @ParameterizedTest
  @MethodSource("pagesAndSizes")
  void nothingIsSmallOrCutOff(Command page, double width, double height) {
    try (WindowDriver window = WindowDriver.unseen(BENCH, width, height)) {
      window.does(page).settles();
      Fx.run(() -> Readable.check(root(window)));
      for (int i = 0; i < 12; i++) {
        window.does(Command.LARGER);
      }
      Fx.run(() -> Readable.check(root(window)));
    }
  }

  @ParameterizedTest
  @MethodSource("pagesAndSizes")
  void wordsAndTheBarsPicturesGrowTogether(Command page, double width, double height) {
    try (WindowDriver window = WindowDriver.unseen(BENCH, width, height)) {
      window.does(page).settles();
      double factor = WordSize.of(Zoom.USUAL, width, height) / WordSize.LEAST;
      assertThat(fontSize(window, ".page-title .text")).isBetween(17.9 * factor, 24.1 * factor);
      assertThat(fontSize(window, ".device-bar .clock-figures"))
          .isBetween(13.9 * factor, 14.1 * factor);
      Node icon = Fx.get(() -> root(window).lookup(".bar-icon"));
      assertThat(Fx.get(() -> icon.getLayoutBounds().getWidth()))
          .isBetween(17 * factor, 19.5 * factor);
    }
  }

  private static double fontSize(WindowDriver window, String selector) {
    return Fx.get(() -> ((Text) root(window).lookup(selector)).getFont().getSize());
  }

  @Test
  void theSimulatedDisplayIsNotChanged() {
    try (WindowDriver window = WindowDriver.unseen(BENCH, 1280, 860)) {
      window.does(Command.PAUSE, Command.POWER).jumpsTo("entra-signin");
      double before = fontSize(window, ".screen-view .primary .text");
      window.does(Command.LARGER);
      assertThat(window.text("device-bar/status")).isEqualTo("Words at 110 %");
      window.does(Command.LARGER, Command.LARGER);
      assertThat(fontSize(window, ".device-bar .clock-figures")).isGreaterThan(20);
      assertThat(fontSize(window, ".screen-view .primary .text")).isEqualTo(before);
    }
  }

  private static Parent root(WindowDriver window) {
    return window.stage().getScene().getRoot();
  }
}

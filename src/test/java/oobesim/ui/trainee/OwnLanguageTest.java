// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import oobesim.support.CutWords;
import oobesim.support.EnglishLeft;
import oobesim.support.Fx;
import oobesim.support.WindowDriver;
import oobesim.ui.trainee.bar.Command;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The window speaks the language of the person, whatever the device speaks. */
class OwnLanguageTest {
  /** As wide as the window can be made, and as it is beside a station on a small display. */
  private static final double LEAST_WIDTH = 620;

  private static final Path BENCH = Path.of("profiles/preprovisioning-entra.json");

  static Stream<Arguments> windows() {
    return Stream.of("en", "de", "fr", "es", "pt-BR", "ja", "ar")
        .flatMap(
            tag -> Stream.of(Arguments.of(tag, 1280, 800), Arguments.of(tag, LEAST_WIDTH, 600)));
  }

  @ParameterizedTest(name = "{0} {1}x{2}")
  @MethodSource("windows")
  void noEnglishIsLeftInTheWindowAndNothingIsCutOff(String tag, double width, double height) {
    EnglishLeft left = EnglishLeft.in(Locale.forLanguageTag(tag));
    try (WindowDriver window = WindowDriver.unseenStart(left.language(), width, height)) {
      reads(left, window, "start");
      Fx.run(() -> window.window().open(BENCH));
      window.settles();
      reads(left, window, "off");
      window.does(Command.PAUSE, Command.POWER).jumpsTo("entra-signin");
      reads(left, window, "device");
      for (Command page : pages()) {
        window.does(page);
        reads(left, window, page.id());
        window.does(page);
      }
    }
  }

  private static void reads(EnglishLeft left, WindowDriver window, String where) {
    left.none(window.stage(), where);
    assertThat(CutWords.in(window.stage())).as(where + " in " + left.language()).isEmpty();
  }

  private static Command[] pages() {
    return new Command[] {
      Command.SETTINGS,
      Command.FAILURES,
      Command.DRILLS,
      Command.ABOUT,
      Command.EXPLAIN,
      Command.PEOPLE,
      Command.COMPANION,
      Command.OUTCOME,
      Command.REMARKS
    };
  }

  @ParameterizedTest
  @MethodSource("directions")
  void theWindowRunsAsItsLanguageAndTheDeviceAsItsOwn(String tag, NodeOrientation expected) {
    Locale language = Locale.forLanguageTag(tag);
    try (WindowDriver window = WindowDriver.unseen(BENCH, language, 1000, 700)) {
      window.does(Command.PAUSE, Command.POWER).jumpsTo("entra-signin");

      assertThat(window.stage().getScene().getRoot().getEffectiveNodeOrientation())
          .isEqualTo(expected);
      assertThat(window.node("entra-signin/username").getEffectiveNodeOrientation())
          .isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
    }
  }

  static Stream<Arguments> directions() {
    return Stream.of(
        Arguments.of("ar", NodeOrientation.RIGHT_TO_LEFT),
        Arguments.of("de", NodeOrientation.LEFT_TO_RIGHT));
  }
}

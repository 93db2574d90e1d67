// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import static oobesim.support.DrillWindow.begin;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import javafx.scene.Node;
import oobesim.session.Sitting;
import oobesim.support.Fx;
import oobesim.support.WindowDriver;
import oobesim.ui.trainee.bar.Command;
import oobesim.ui.trainee.text.WindowText;
import org.junit.jupiter.api.Test;

/** What stands over the display where the bar, which would say it, is out of sight. */
class FullScreenWordsTest {
  private static final Duration LATER = FullScreenWords.STAYS.plusSeconds(1);

  private final FullScreenWords words = new FullScreenWords(WindowText.in(Locale.ENGLISH));

  @Test
  void aDarkDisplaySaysForAMomentHowToSwitchOnAndOff() {
    assertThat(at(0, dark(""))).contains("F2").contains("on").contains("twice");
    assertThat(at(7, dark(""))).isNotEmpty();
    assertThat(at(9, dark(""))).isEmpty();
  }

  @Test
  void theMomentBeginsAnewWithTheNextDarkDisplay() {
    at(0, dark(""));
    assertThat(at(20, new FullScreenWords.Look(true, false, false, false, ""))).isEmpty();
    assertThat(at(21, dark(""))).isNotEmpty();
  }

  @Test
  void aBarInSightSaysItItself() {
    FullScreenWords.Look look = new FullScreenWords.Look(false, true, false, true, "Note");
    assertThat(words.at(Duration.ZERO, look)).isEmpty();
  }

  @Test
  void powerThatWantsASecondPressSaysSoOnAnyPage() {
    FullScreenWords.Look look = new FullScreenWords.Look(true, false, false, true, "Note");
    assertThat(words.at(LATER, look)).contains("again");
  }

  @Test
  void whatTheBarTellsIsToldOnADarkDisplayOnly() {
    assertThat(words.at(Duration.ZERO, dark("A new run"))).isEqualTo("A new run");
    FullScreenWords.Look lit = new FullScreenWords.Look(true, false, false, false, "A new run");
    assertThat(words.at(Duration.ZERO, lit)).isEmpty();
  }

  @Test
  void aBarWithoutRoomForSentencesHasItsNotesSaidHere() {
    FullScreenWords.Look narrow = new FullScreenWords.Look(false, false, true, false, "Note");
    assertThat(words.at(LATER, narrow)).isEqualTo("Note");
  }

  @Test
  void aNarrowWindowSaysWhyATestIsNotFrozen() {
    Path profile = Path.of("profiles/preprovisioning-entra.json");
    try (WindowDriver window = WindowDriver.open(profile, 620, 650)) {
      begin(window, "d-05", Sitting.Mode.TEST).does(Command.PAUSE).passes(Duration.ofMillis(200));
      assertThat(window.text("desk/words")).contains("test");
      assertThat(below(window)).as("below the device, where there is room").isTrue();
    }
  }

  private static boolean below(WindowDriver window) {
    return Fx.get(
        () -> {
          Node words = window.node("desk/words");
          Node device = words.getParent();
          return words.getBoundsInParent().getMinY() >= device.getLayoutBounds().getMaxY();
        });
  }

  @Test
  void theWindowShowsThemInFullScreen() {
    try (WindowDriver window = WindowDriver.open()) {
      assertThat(window.has("desk/words")).isFalse();
      window.does(Command.FULL_SCREEN).passes(Duration.ofMillis(200));
      assertThat(window.text("desk/words")).contains("F2");
      window.passes(Duration.ofSeconds(9));
      assertThat(window.has("desk/words")).isFalse();
      window.does(Command.PAUSE, Command.POWER, Command.POWER).passes(Duration.ofMillis(200));
      assertThat(window.text("desk/words")).contains("again");
      window.passes(Duration.ofSeconds(5)).shows("boot");
      assertThat(window.has("desk/words")).isFalse();
      window.does(Command.START_AGAIN).passes(Duration.ofMillis(200));
      assertThat(window.text("desk/words")).contains("run before");
      window.does(Command.FULL_SCREEN);
    }
  }

  private static FullScreenWords.Look dark(String note) {
    return new FullScreenWords.Look(true, true, false, false, note);
  }

  private String at(long second, FullScreenWords.Look look) {
    return words.at(Duration.ofSeconds(second), look);
  }
}

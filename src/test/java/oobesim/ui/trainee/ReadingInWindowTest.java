// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.input.KeyCode;
import oobesim.support.WindowDriver;
import oobesim.ui.trainee.bar.Command;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A large file is read beside the window; the device stands still and loses nothing. */
class ReadingInWindowTest {
  private static final Path OTHER = Path.of("profiles/self-deploying.json");

  @TempDir private Path folder;
  private Path bad;

  @BeforeEach
  void writeBadFile() throws IOException {
    bad = Files.writeString(folder.resolve("bad.json"), "{ \"tenent\": {} }");
  }

  @Test
  void theDeviceStandsStillAndTheSignComesOnlyWhereItTakesLong() {
    try (WindowDriver window = running()) {
      String clock = window.text("device-bar/clock");
      window.isSlow().opens(OTHER).passes(Duration.ofMillis(200));
      assertThat(window.has("reading-page")).isFalse();
      window.passes(Duration.ofMillis(300)).focused("reading-page/give-up");
      assertThat(window.text("device-bar/clock")).isEqualTo(clock);
      window.works().shows("off");
      assertThat(window.has("reading-page")).isFalse();
      assertThat(window.title()).startsWith("Self-deploying");
    }
  }

  @Test
  void escapeGivesUpAndWhatIsReadLaterCountsForNothing() {
    try (WindowDriver window = running()) {
      String title = window.title();
      window.isSlow().opens(OTHER).passes(Duration.ofSeconds(1)).press(KeyCode.ESCAPE);
      window.shows("entra-signin").focused("entra-signin/username");
      assertThat(window.text("entra-signin/username")).isEqualTo("joni");
      window.works().shows("entra-signin");
      assertThat(window.title()).isEqualTo(title);
    }
  }

  @Test
  void aBadFileIsExplainedAndTheRunIsAsItWas() {
    try (WindowDriver window = running()) {
      window.isSlow().opens(bad).passes(Duration.ofSeconds(1)).works();
      window.focused("file-page/findings").press(KeyCode.ESCAPE).shows("entra-signin");
      assertThat(window.text("entra-signin/username")).isEqualTo("joni");
    }
  }

  @Test
  void theLaterWishCounts() {
    try (WindowDriver window = running()) {
      window.isSlow().opens(bad).opens(OTHER).works().shows("off");
      assertThat(window.title()).startsWith("Self-deploying");
    }
  }

  @Test
  void anotherPageGivesUpToo() {
    try (WindowDriver window = running()) {
      window.isSlow().opens(OTHER).passes(Duration.ofSeconds(1)).does(Command.START_PAGE).works();
      assertThat(window.has("start-page")).isTrue();
      window.press(KeyCode.ESCAPE).shows("entra-signin");
    }
  }

  @Test
  void withoutARunGivingUpLeadsToTheStartPage() {
    try (WindowDriver window = WindowDriver.start()) {
      window.isSlow().opens(OTHER).passes(Duration.ofSeconds(1)).press(KeyCode.ESCAPE);
      window.focused("start-page/profiles").works().focused("start-page/profiles");
      assertThat(window.screen()).isEmpty();
    }
  }

  @Test
  void virtualTimeStandsStillWhileAFileOrAFolderIsChosen() {
    try (WindowDriver window = running()) {
      String clock = window.text("device-bar/clock");
      window.whileAsking(() -> window.frames(Duration.ofSeconds(9))).picks(bad);
      window.does(Command.OPEN);
      assertThat(window.text("device-bar/clock")).isEqualTo(clock);
      window.press(KeyCode.ESCAPE).shows("entra-signin").passes(Duration.ofSeconds(3));
      assertThat(window.text("device-bar/clock")).isNotEqualTo(clock);
    }
  }

  private static WindowDriver running() {
    return WindowDriver.open().does(Command.POWER).jumpsTo("entra-signin").type("joni");
  }
}

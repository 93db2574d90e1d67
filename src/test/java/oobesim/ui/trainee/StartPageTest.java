// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import oobesim.instructor.Offer;
import oobesim.support.Fx;
import oobesim.support.WindowDriver;
import oobesim.ui.trainee.bar.Command;
import org.junit.jupiter.api.Test;

/** Choosing what to rehearse. */
class StartPageTest {
  private static final Path ESP_HIDDEN = Path.of("profiles/preprovisioning-esp-hidden.json");

  @Test
  void withoutARunThePageStaysUntilAProfileIsChosen() {
    try (WindowDriver window = WindowDriver.start()) {
      assertThat(window.screen()).isEmpty();
      assertThat(window.has("start-page/back")).isFalse();
      window.focused("start-page/profiles").press(KeyCode.ESCAPE).focused("start-page/profiles");
      window.enabled("device-bar/power", false).does(Command.POWER, Command.START_PAGE);
      assertThat(chosen(window)).isEqualTo("Pre-provisioning, Entra join");
      window.press(KeyCode.ENTER).shows("off");
      assertThat(window.title()).startsWith("preprovisioning-entra.json");
    }
  }

  @Test
  void arrowsAndLettersFindAProfile() {
    try (WindowDriver window = WindowDriver.start()) {
      window.press(KeyCode.HOME);
      String first = chosen(window);
      window.press(KeyCode.DOWN);
      assertThat(chosen(window)).isNotEqualTo(first);
      window.type("no ");
      assertThat(chosen(window)).startsWith("No ");
      window.passes(Duration.ofSeconds(2)).type("self").press(KeyCode.ENTER).shows("off");
      assertThat(window.title()).startsWith("self-deploying.json");
    }
  }

  @Test
  void aRunStandsStillBehindThePageUntilAnotherOneIsChosen() {
    try (WindowDriver window = WindowDriver.open()) {
      window.does(Command.POWER).passes(Duration.ofSeconds(30)).jumpsTo("entra-signin").type("jo");
      String clock = window.text("device-bar/clock");
      window.fire("device-bar/start-page").passes(Duration.ofSeconds(9));
      window.does(Command.POWER, Command.POWER).fire("start-page/back").shows("entra-signin");
      assertThat(window.text("device-bar/clock")).isEqualTo(clock);
      window.focused("entra-signin/username").does(Command.START_PAGE, Command.START_PAGE);
      window.shows("entra-signin").does(Command.START_PAGE);
      assertThat(window.journal()).noneMatch(line -> line.contains("\"end\""));
      window.type("no status").press(KeyCode.ENTER).shows("off");
      assertThat(window.title()).startsWith(String.valueOf(ESP_HIDDEN.getFileName()));
      assertThat(window.journal()).as("kept").noneMatch(line -> line.contains("\"end\""));
      window.does(Command.RUN_BEFORE).shows("entra-signin");
      assertThat(window.text("device-bar/clock")).isEqualTo(clock);
    }
  }

  @Test
  void aboutAndABadFileLeadBackToThePage() {
    try (WindowDriver window = WindowDriver.start()) {
      window.does(Command.ABOUT).fire("about-page/close").focused("start-page/profiles");
      window.opens(Path.of("pom.xml")).focused("file-page/findings").does(Command.START_PAGE);
      window.focused("start-page/profiles").picks(ESP_HIDDEN);
      window.fire("start-page/choose-another").shows("off");
    }
  }

  private static String chosen(WindowDriver window) {
    ListView<?> list = (ListView<?>) window.node("start-page/profiles");
    return Fx.get(() -> ((Offer) list.getSelectionModel().getSelectedItem()).title());
  }
}

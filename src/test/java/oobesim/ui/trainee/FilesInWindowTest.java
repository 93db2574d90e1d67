// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import oobesim.support.Fx;
import oobesim.support.WindowDriver;
import oobesim.ui.trainee.bar.Command;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opening files, good ones and bad ones. */
class FilesInWindowTest {
  private static final String PRODUCT = "OOBE Simulator";
  private static final Path BENCH = Path.of("profiles/preprovisioning-entra.json");
  private static final Path NO_PROFILE = Path.of("profiles/preprovisioning-no-profile.json");

  @TempDir private Path folder;
  private Path bad;

  @BeforeEach
  void writeBadFile() throws IOException {
    bad = Files.writeString(folder.resolve("bad.json"), "{ \"tenent\": {},\n \"name\": 4 }");
  }

  @Test
  void aBadFileIsExplainedAndTheRunBeforeItIsAsItWas() {
    try (WindowDriver window = WindowDriver.open()) {
      window.does(Command.POWER).passes(Duration.ofSeconds(30)).jumpsTo("entra-signin");
      window.type("joni").picks(bad);
      List<String> journal = window.journal();
      String clock = window.text("device-bar/clock");
      String title = window.title();
      window.does(Command.OPEN).focused("file-page/findings").passes(Duration.ofSeconds(9));
      assertThat(list(window, "file-page/findings").getItems()).hasSize(2);
      window.enabled("device-bar/power", false).does(Command.POWER, Command.CABLE, Command.JUMP);
      window.click("file-page/back").shows("entra-signin").focused("entra-signin/username");
      assertThat(window.text("entra-signin/username")).isEqualTo("joni");
      assertThat(window.text("device-bar/clock")).isEqualTo(clock);
      assertThat(window.title()).isEqualTo(title);
      assertThat(window.journal())
          .as("but for the text that was told")
          .startsWith(journal.toArray(String[]::new));
      assertThat(window.inputs()).containsOnlyOnce("power on").doesNotContain("network none");
    }
  }

  @Test
  void findingsAreCopiedInTheFormOfCompilers() {
    try (WindowDriver window = WindowDriver.open()) {
      window.opens(bad).fire("file-page/copy");
      String copied = Fx.get(() -> Clipboard.getSystemClipboard().getString());
      assertThat(copied.lines()).hasSize(2).allMatch(line -> line.startsWith(bad.toString() + ":"));
      window.press(KeyCode.ESCAPE).shows("off");
      assertThat(window.has("file-page/back")).isFalse();
    }
  }

  @Test
  void aBadFileAtTheStartOffersAnotherOneOrTheDefault() {
    try (WindowDriver window = WindowDriver.open(bad)) {
      assertThat(window.screen()).isEmpty();
      assertThat(window.has("file-page/back")).isFalse();
      window.picks(bad).fire("file-page/choose-another").press(KeyCode.ESCAPE);
      window.does(Command.ABOUT).fire("file-page/default").shows("off");
      assertThat(window.title()).isEqualTo("Pre-provisioning, Entra join – OOBE Simulator");
    }
  }

  @Test
  void aGoodFileBeginsANewRunAndWhatFailsDoesNotStandInTheTitle() {
    try (WindowDriver window = WindowDriver.open()) {
      window.does(Command.POWER).picks(NO_PROFILE).does(Command.OPEN).shows("off");
      assertThat(window.file()).isEqualTo("preprovisioning-no-profile.json");
      assertThat(window.title()).isEqualTo(PRODUCT);
      window.does(Command.POWER).shows("boot").does(Command.START_AGAIN).shows("off");
      assertThat(window.file()).isEqualTo("preprovisioning-no-profile.json");
      assertThat(window.text("device-bar/clock")).isEqualTo("0:00:00");
    }
  }

  @Test
  void aPersonWhoChoosesNoFileKeepsTheRun() {
    try (WindowDriver window = WindowDriver.open()) {
      window.does(Command.PAUSE, Command.POWER, Command.OPEN).shows("boot");
    }
  }

  @Test
  void severalProfilesAreAChoice() throws IOException {
    String one = Files.readString(Path.of("profiles/intune/preprovisioning-entra.json"));
    Path several =
        Files.writeString(folder.resolve("all.json"), "{ \"value\": [" + one + "," + one + "] }");
    try (WindowDriver window = WindowDriver.open()) {
      window.does(Command.PAUSE, Command.POWER).opens(several).focused("choice-page/profiles");
      window.fire("choice-page/back").shows("boot");
      window.opens(several).press(KeyCode.DOWN).press(KeyCode.ENTER).shows("off");
      assertThat(window.file()).isEqualTo("all.json");
      assertThat(window.title())
          .as("nobody said that its name gives nothing away")
          .isEqualTo(PRODUCT);
    }
  }

  @Test
  void warningsOfAGoodFileAreToldBrieflyAndCanBeRead() throws IOException {
    String profile =
        Files.readString(Path.of("profiles/intune/preprovisioning-entra.json"))
            .replaceFirst("\\{", "{ \"enableWhiteGlove\": false,");
    Path doubtful = Files.writeString(folder.resolve("doubtful.json"), profile);
    try (WindowDriver window = WindowDriver.open()) {
      assertThat(window.has("device-bar/remarks")).isFalse();
      window.opens(doubtful).shows("off");
      assertThat(window.text("device-bar/status")).contains("warning");
      window.passes(Duration.ofSeconds(9));
      assertThat(window.text("device-bar/status")).contains("press Power");
      window.fire("device-bar/remarks");
      assertThat(list(window, "file-page/findings").getItems()).isNotEmpty();
      window.fire("file-page/back").shows("off");
    }
  }

  private static ListView<?> list(WindowDriver window, String id) {
    return (ListView<?>) window.node(id);
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.input.KeyCode;
import oobesim.session.Replay;
import oobesim.support.Fx;
import oobesim.support.ShippedFlow;
import oobesim.support.WindowDriver;
import oobesim.ui.trainee.bar.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The journal of a run that nobody had wanted before it began. */
class JournalInWindowTest {
  @TempDir private Path folder;

  @Test
  void theWholeRunIsSavedGoesOnThereAndCanBePlayedAgain() throws IOException {
    Path file = folder.resolve("class.jsonl");
    WindowDriver window = WindowDriver.open();
    window.does(Command.PAUSE, Command.POWER).jumpsTo("entra-signin");
    window.type("joni@contoso.com").press(KeyCode.ENTER).type("Cloud-1").press(KeyCode.ENTER);
    window.savesAs(file).press(KeyCode.ALT, KeyCode.F8);
    assertThat(window.suggested()).isEqualTo("preprovisioning-entra.jsonl");
    assertThat(window.text("device-bar/status")).contains("saved in " + file);
    window.jumpsTo("desktop");
    Fx.run(window.window()::end);
    window.close();
    assertThat(Files.readAllLines(file)).isEqualTo(window.journal());
    assertThat(Files.readString(file)).doesNotContain("Cloud-1");
    assertThat(Replay.of(Files.readString(file), ShippedFlow.source()).same()).isTrue();
  }

  @Test
  void whatCannotBeWrittenIsToldAndTheRunGoesOn() throws IOException {
    Path profile = Files.copy(Path.of("profiles/self-deploying.json"), folder.resolve("own.json"));
    try (WindowDriver window = WindowDriver.open()) {
      window.savesAs(folder.resolve("gone/run.jsonl")).does(Command.SAVE_JOURNAL);
      assertThat(window.text("device-bar/status")).contains("folder is not there");
      String own = Files.readString(profile).replace("intune/", "../intune/");
      Files.writeString(profile, own);
      window.opens(Path.of("profiles/self-deploying.json"));
      window.savesAs(Path.of("profiles/self-deploying.json")).does(Command.SAVE_JOURNAL);
      assertThat(window.text("device-bar/status")).contains("that is the file that is rehearsed");
      assertThat(Path.of("profiles/self-deploying.json")).content().startsWith("{");
      window.does(Command.POWER).shows("boot");
    }
  }

  @Test
  void nobodyHasToSaveAndTimeStandsStillMeanwhile() {
    try (WindowDriver window = WindowDriver.open()) {
      window.does(Command.POWER);
      String clock = window.text("device-bar/clock");
      window.whileAsking(() -> window.frames(Duration.ofSeconds(5))).does(Command.SAVE_JOURNAL);
      assertThat(window.text("device-bar/clock")).isEqualTo(clock);
      assertThat(window.text("device-bar/status")).doesNotContain("journal");
      window.shows("boot").passes(Duration.ofSeconds(3));
      assertThat(window.text("device-bar/clock")).isNotEqualTo(clock);
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.input.KeyCode;
import oobesim.screen.ScreenText;
import oobesim.support.Fx;
import oobesim.support.WindowDriver;
import oobesim.ui.trainee.bar.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Export logs in the window: a real folder, and a journal that does not know it. */
class LogExportInWindowTest {
  @TempDir private Path folder;

  private static WindowDriver onThePage() {
    WindowDriver window = WindowDriver.open();
    window.does(Command.POWER).jumpsTo("entra-signin");
    Fx.run(() -> window.window().chord("CTRL+SHIFT+D"));
    return window.passes(Duration.ofMillis(100)).shows("diagnostics");
  }

  @Test
  void archiveIsSavedInTheFolderThatWasChosen() {
    try (WindowDriver window = onThePage()) {
      window.saves(folder).fire("diagnostics/export-logs");
      assertThat(folder.resolve("MDMDiagReport.zip")).exists();
      assertThat(window.folderQuestions()).isEqualTo(1);
      window.fire("device-bar/jump").fire("device-bar/jump");
      assertThat(window.has("diagnostics/close")).isTrue();
      assertThat(window.folderQuestions()).as("asked once").isEqualTo(1);
      assertThat(window.inputs()).endsWith("key CTRL+SHIFT+D", "click export-logs");
      assertThat(window.journal()).noneMatch(line -> line.contains(folder.toString()));
    }
  }

  @Test
  void barTellsTheNameOfEachFileAndTheDeviceNone() {
    try (WindowDriver window = onThePage()) {
      for (String name : new String[] {"MDMDiagReport.zip", "MDMDiagReport-2.zip"}) {
        window.saves(folder).fire("diagnostics/export-logs");
        assertThat(folder.resolve(name)).exists();
        assertThat(window.text("device-bar/status")).endsWith(name);
        window.fire("device-bar/jump").fire("device-bar/jump");
        assertThat(ScreenText.texts(window.window().screen().orElseThrow()))
            .anyMatch(text -> text.contains("was saved"))
            .noneMatch(text -> text.contains(".zip"));
        window.fire("diagnostics/close").shows("entra-signin");
        Fx.run(() -> window.window().chord("CTRL+SHIFT+D"));
        window.passes(Duration.ofMillis(100)).shows("diagnostics");
      }
    }
  }

  @Test
  void nobodyHasToSave() {
    try (WindowDriver window = onThePage()) {
      window.fire("diagnostics/export-logs");
      assertThat(window.folderQuestions()).isEqualTo(1);
      assertThat(window.inputs()).endsWith("click export-logs", "key ESCAPE");
      assertThat(window.has("diagnostics/export-logs")).isTrue();
      window.saves(folder).fire("diagnostics/export-logs");
      assertThat(window.folderQuestions()).isEqualTo(2);
      assertThat(folder.resolve("MDMDiagReport.zip")).exists();
    }
  }

  @Test
  void folderThatCannotBeWrittenToIsToldAndTheRunGoesBack() {
    try (WindowDriver window = onThePage()) {
      window.saves(folder.resolve("gone")).fire("diagnostics/export-logs");
      assertThat(window.inputs()).endsWith("click export-logs", "key ESCAPE");
      assertThat(window.has("diagnostics/export-logs")).isTrue();
    }
  }

  @Test
  void tabsTurnByControlAndTabAnywhereOnThePage() {
    try (WindowDriver window = onThePage()) {
      window.press(KeyCode.CONTROL, KeyCode.TAB).focused("diagnostics/apps-and-policy");
      window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.TAB).focused("diagnostics/deployment");
      assertThat(window.inputs()).endsWith("click apps-and-policy", "click deployment");
    }
  }

  @Test
  void madeUpDriveThatIsFullIsNoBusinessOfTheRealOne() throws Exception {
    Path profile = folder.resolve("full.json");
    Files.writeString(profile, "{\"device\": {\"exportMedium\": \"full\"}}");
    try (WindowDriver window = WindowDriver.open(profile)) {
      window.does(Command.POWER).jumpsTo("entra-signin");
      Fx.run(() -> window.window().chord("CTRL+SHIFT+D"));
      window.passes(Duration.ofMillis(100)).shows("diagnostics").saves(folder);
      window.fire("diagnostics/export-logs");
      assertThat(window.folderQuestions()).isZero();
    }
  }
}

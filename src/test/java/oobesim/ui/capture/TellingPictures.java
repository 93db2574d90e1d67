// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.capture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import oobesim.support.ToldJournals;
import oobesim.support.WindowDriver;
import oobesim.ui.trainee.bar.Command;

/** Leads the window to runs that are over. */
final class TellingPictures {
  /** Its name stands on the page of a class. */
  private static final Path FOLDER = Path.of("target", "class-of-monday");

  private TellingPictures() {}

  private static Path journal(String script, String trainee) {
    try {
      return ToldJournals.write(FOLDER, script, trainee);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** At the wrong turn of a run that was not passed. */
  static void aRun(WindowDriver window) {
    window.picks(journal("resets", "Mara Lindt")).does(Command.START_PAGE);
    window.fire("start-page/journal").settles();
    window.press(javafx.scene.input.KeyCode.END);
  }

  /** Three people, one of whom has passed. */
  static void aClass(WindowDriver window) {
    journal("passes", "Ayla Demir");
    journal("retries-twice", "Jens Olsen");
    journal("resets", "Mara Lindt");
    window.saves(FOLDER).does(Command.DRILLS).fire("drills-page/results").settles();
    window.fire("class-page/choose").settles();
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.support;

import java.nio.file.Path;
import java.time.Duration;
import oobesim.session.InputWords;
import oobesim.session.Sitting;

/** What tests do with a drill in a window, in the words of scripts and in virtual time. */
public final class DrillWindow {
  private DrillWindow() {}

  /** Begins a shipped drill, by the beginning of its file's name. */
  public static WindowDriver begin(WindowDriver window, String name, Sitting.Mode mode) {
    Path file = DrillBench.file(name);
    Fx.run(() -> window.window().begin(file, DrillBench.read(file), mode, "Mara"));
    return window.settles();
  }

  /** Does what a person or the surroundings do. */
  public static void does(WindowDriver window, String... lines) {
    Fx.run(
        () -> {
          for (String line : lines) {
            window.window().bench().apply(InputWords.parse(line).orElseThrow());
          }
        });
    window.settles();
  }

  /** Lets virtual time pass at once. */
  public static void waits(WindowDriver window, int minutes) {
    Fx.run(
        () -> {
          var run = window.window().bench().run().orElseThrow();
          run.advanceTo(run.now().plus(Duration.ofMinutes(minutes)));
        });
    window.settles();
  }

  /** From the power button to the page on which the technician's part has failed. */
  public static void toTheFailure(WindowDriver window) {
    does(window, "power on");
    waits(window, 2);
    does(window, "key WIN x5", "select pre-provision", "click next");
    waits(window, 1);
    does(window, "click provision");
    waits(window, 61);
    window.shows("preprov-failure");
  }
}

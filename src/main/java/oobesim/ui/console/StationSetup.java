// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.console;

import java.util.function.Consumer;
import java.util.function.Supplier;
import oobesim.instructor.Bench;
import oobesim.instructor.Causes;
import oobesim.profile.setting.Wordings;
import oobesim.ui.console.text.StationText;
import oobesim.ui.theme.ComfortMemory;
import oobesim.ui.trainee.text.WindowText;

/**
 * What a station is made with.
 *
 * @param bench what is led and watched
 * @param text the station's words
 * @param pages the words of the simulator's own pages
 * @param causes what can fail
 * @param settings what is told of settings
 * @param trainee where the trainee's window is, in words
 * @param beside does what would hold the window, and comes back to its thread
 * @param drills makes drills of the run
 * @param comfort remembers how large it was shown
 * @param end ends the run and closes the windows
 */
public record StationSetup(
    Bench bench,
    StationText text,
    WindowText pages,
    Causes causes,
    Wordings settings,
    Supplier<String> trainee,
    Beside beside,
    NewDrills drills,
    ComfortMemory comfort,
    Runnable end) {
  /** Does work beside the window. */
  @FunctionalInterface
  public interface Beside {
    /**
     * Does something and hands it over in the window's thread.
     *
     * @param work touches nothing of the window
     */
    <T> void work(Supplier<T> work, Consumer<T> handOver);
  }
}

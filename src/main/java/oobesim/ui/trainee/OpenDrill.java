// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import java.nio.file.Path;
import oobesim.coach.DrillRun;
import oobesim.drill.Drill;
import oobesim.session.Sitting;

/**
 * The drill that is open in the window.
 *
 * @param begin how it was begun
 * @param run its run
 * @param refresh brings what guides through it up to date
 * @param ended whether it is over
 */
record OpenDrill(Begin begin, DrillRun run, Runnable refresh, boolean ended) {
  /**
   * How a drill is begun.
   *
   * @param file its file
   * @param drill the drill
   * @param mode how it is done
   * @param trainee by whom
   */
  record Begin(Path file, Drill drill, Sitting.Mode mode, String trainee) {
    /** As it was for a run. */
    static Begin of(DrillRun run) {
      Sitting sitting = run.sitting();
      return new Begin(run.setup().file(), run.drill(), sitting.mode(), sitting.trainee());
    }
  }

  OpenDrill withEnd() {
    return new OpenDrill(begin, run, refresh, true);
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.debrief;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import oobesim.assessment.Assessment;
import oobesim.assessment.Assessment.Turn;
import oobesim.drill.Drill;
import oobesim.session.Sitting;

/**
 * What remains of a run in the results of a class. All that the run went through is forgotten: a
 * class may have thousands.
 *
 * @param sitting whose run it is
 * @param passed whether it is passed
 * @param points the points that are left when hints are paid
 * @param most the points that there are
 * @param missed the steps that were missed
 * @param turns the wrong turns that were taken, each as often as it was
 * @param hints how many hints were taken
 * @param took virtual time from the person's first moment to the last step, or to the end
 */
public record Worth(
    Optional<Sitting> sitting,
    boolean passed,
    int points,
    int most,
    List<Drill.Step> missed,
    List<Drill.WrongTurn> turns,
    int hints,
    Duration took) {
  public Worth {
    missed = List.copyOf(missed);
    turns = List.copyOf(turns);
  }

  static Worth of(Assessment judged) {
    return new Worth(
        judged.sitting(),
        judged.passed(),
        judged.points(),
        judged.most(),
        judged.missed(),
        judged.wrongTurns().stream().map(Turn::turn).toList(),
        judged.hints().size(),
        judged.conduct().took());
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.debrief;

import java.util.List;
import oobesim.assessment.Assessment;
import oobesim.assessment.Assessor;
import oobesim.assessment.Decision.Verdict;
import oobesim.assessment.Trace;
import oobesim.drill.Drill;
import oobesim.flow.Flow;
import oobesim.i18n.Words;
import oobesim.screen.ScreenCatalog;
import oobesim.session.RunHeader;

/**
 * All that is told of a run afterwards.
 *
 * @param drill the drill
 * @param trace the run
 * @param assessment what it is worth
 * @param strip its screens
 * @param choices its decisions
 * @param fidelity how true it is
 */
public record Debrief(
    Drill drill,
    Trace trace,
    Assessment assessment,
    Strip strip,
    List<Choice> choices,
    Fidelity fidelity) {
  public Debrief {
    choices = List.copyOf(choices);
  }

  /** Judges a run and gathers what there is to tell, in the words of a language. */
  public static Debrief of(
      Drill drill, Trace trace, Flow flow, ScreenCatalog screens, Words words) {
    Assessment assessment = Assessor.assess(drill, trace);
    return new Debrief(
        drill,
        trace,
        assessment,
        Strip.of(trace, screens),
        Choices.of(drill, assessment, screens, Wording.of(words)),
        Fidelity.of(trace, flow, screens, words));
  }

  /** How many of the decisions were wrong turns. */
  long wrong() {
    return choices.stream().filter(it -> it.verdict() == Verdict.WRONG).count();
  }

  /** How many of the decisions are not told: nobody reads thousands. */
  int untold() {
    return Told.untold(assessment);
  }

  /** Whether the drill's file is another edition than the one that the run was made with. */
  public boolean otherEdition() {
    return isOtherEdition(trace.header(), drill);
  }

  /** Whether a drill's file is another edition than the one that a run was made with. */
  public static boolean isOtherEdition(RunHeader header, Drill drill) {
    return header.sitting().stream().noneMatch(it -> it.digest().equals(drill.digest()));
  }
}

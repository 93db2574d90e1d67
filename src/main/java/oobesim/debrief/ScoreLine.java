// SPDX-License-Identifier: Apache-2.0
package oobesim.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oobesim.assessment.Assessment.HintTaken;
import oobesim.assessment.Assessment.Points;
import oobesim.assessment.Assessment.StepDone;
import oobesim.assessment.Assessment.Turn;
import oobesim.assessment.Moment;
import oobesim.i18n.Words;

/**
 * A line of what a run was worth: points, a step, a hint, a wrong turn.
 *
 * @param kind what it is of
 * @param title what it is called
 * @param value what came of it, in words
 * @param style {@code full}, {@code some} or {@code none} of what there was
 * @param at the moment at which it was decided, empty where there is none
 */
public record ScoreLine(Kind kind, String title, String value, String style, Optional<Moment> at) {
  private static final String FULL = "full";
  private static final String SOME = "some";
  private static final String NONE = "none";

  /** What a line is of. */
  public enum Kind {
    /** Points of the rubric. */
    POINTS,
    /** A step of the right way. */
    STEP,
    /** A wrong turn that was taken. */
    TURN,
    /** A hint that was asked for. */
    HINT
  }

  /** All lines of a run, in the words of a language. */
  public static List<ScoreLine> of(Debrief debrief, Words said) {
    Wording words = Wording.of(said);
    List<ScoreLine> lines = new ArrayList<>();
    debrief.assessment().criteria().forEach(it -> lines.add(of(it)));
    debrief.assessment().hints().forEach(it -> lines.add(of(it)));
    debrief.assessment().wrongTurns().forEach(it -> lines.add(of(it)));
    debrief.assessment().steps().forEach(it -> lines.add(of(it, words)));
    return lines;
  }

  static ScoreLine of(Points points) {
    int most = points.criterion().points();
    String style = points.points() == most ? FULL : points.points() == 0 ? NONE : SOME;
    String value = points.points() + " / " + most;
    return new ScoreLine(Kind.POINTS, points.criterion().title(), value, style, points.at());
  }

  static ScoreLine of(HintTaken taken) {
    String price = taken.hint().price() == 0 ? "0" : "\u2212" + taken.hint().price();
    return new ScoreLine(Kind.HINT, taken.hint().text(), price, NONE, Optional.of(taken.at()));
  }

  static ScoreLine of(StepDone done, Wording words) {
    String style = done.at().isEmpty() ? NONE : done.inOrder() ? FULL : SOME;
    String key = done.at().isEmpty() ? "step.missed" : done.inOrder() ? "step.done" : "step.late";
    return new ScoreLine(Kind.STEP, done.step().title(), words.text(key), style, done.at());
  }

  private static ScoreLine of(Turn turn) {
    String at = Wording.clock(turn.at().at());
    return new ScoreLine(Kind.TURN, turn.turn().title(), at, NONE, Optional.of(turn.at()));
  }
}

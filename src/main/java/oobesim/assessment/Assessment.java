// SPDX-License-Identifier: Apache-2.0
package oobesim.assessment;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import oobesim.drill.Drill;
import oobesim.drill.Rubric;
import oobesim.session.Sitting;

/**
 * What a run of a drill is worth. The same journal and drill always give the same.
 *
 * @param sitting whose run it is
 * @param steps every step of the drill, done or missed
 * @param wrongTurns what had better not been done, each time it was, in the order of the run
 * @param criteria the points
 * @param hints the hints that were taken
 * @param card what was written on the card
 * @param needed what is needed to pass, with whether it is there
 * @param decisions what was chosen, in the order of the run
 * @param conduct how the run was led
 * @param points the points that are left when hints are paid, not negative
 * @param most the points that there are
 * @param passed whether it is passed
 */
public record Assessment(
    Optional<Sitting> sitting,
    List<StepDone> steps,
    List<Turn> wrongTurns,
    List<Points> criteria,
    List<HintTaken> hints,
    List<Card.Line> card,
    List<Need> needed,
    List<Decision> decisions,
    Conduct conduct,
    int points,
    int most,
    boolean passed) {
  public Assessment {
    steps = List.copyOf(steps);
    wrongTurns = List.copyOf(wrongTurns);
    criteria = List.copyOf(criteria);
    hints = List.copyOf(hints);
    card = List.copyOf(card);
    needed = List.copyOf(needed);
    decisions = List.copyOf(decisions);
  }

  /**
   * A step of the drill.
   *
   * @param step which one
   * @param at when it was done, empty if it was missed
   * @param inOrder whether no later step of the drill was done before it
   */
  public record StepDone(Drill.Step step, Optional<Moment> at, boolean inOrder) {}

  /**
   * A wrong turn that was taken.
   *
   * @param turn which one
   * @param at when
   * @param takenBack whether the run went back to before it
   */
  public record Turn(Drill.WrongTurn turn, Moment at, boolean takenBack) {}

  /**
   * The points of a criterion.
   *
   * @param criterion which one
   * @param points how many of its points
   * @param at the moment at which its last part held, empty if none does or it is about no moment
   */
  public record Points(Rubric.Criterion criterion, int points, Optional<Moment> at) {}

  /**
   * A hint that was taken.
   *
   * @param hint which one
   * @param at when
   */
  public record HintTaken(Drill.Hint hint, Moment at) {}

  /**
   * Something that is needed to pass.
   *
   * @param needed what
   * @param met whether it is there
   */
  public record Need(Rubric.Needed needed, boolean met) {}

  /**
   * How the run was led.
   *
   * @param took virtual time from the person's first moment to the last step, or to the end
   * @param real real time of thought that the journal tells of
   * @param longest the longest thought before a decision
   * @param freezes how often time stood still
   * @param jumps how often time was jumped over
   * @param backs how often the run went back
   * @param useless how often something was tried that the page did not offer
   */
  public record Conduct(
      Duration took,
      Duration real,
      Duration longest,
      int freezes,
      int jumps,
      int backs,
      int useless) {}

  /** The steps that were missed. */
  public List<Drill.Step> missed() {
    return steps.stream().filter(it -> it.at().isEmpty()).map(StepDone::step).toList();
  }

  /** Why it is not passed: ids of what is missing, {@link Rubric#POINTS} among them; or nothing. */
  public List<String> reasons(int enough) {
    List<String> missing =
        needed.stream().filter(need -> !need.met()).map(need -> need.needed().id()).toList();
    return points >= enough
        ? missing
        : java.util.stream.Stream.concat(
                missing.stream(), java.util.stream.Stream.of(Rubric.POINTS))
            .toList();
  }
}

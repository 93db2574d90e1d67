// SPDX-License-Identifier: Apache-2.0
package oobesim.coach;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import oobesim.assessment.Assessment;
import oobesim.assessment.Assessment.StepDone;
import oobesim.drill.Drill;
import oobesim.instructor.Checklist;

/**
 * The checklist of a drill for whoever leads, as the run stands when somebody looks.
 *
 * @param run the drill
 */
public record DrillChecklist(DrillRun run) implements Checklist {
  @Override
  public String drill() {
    return run.drill().briefing().number();
  }

  @Override
  public String title() {
    return run.drill().briefing().title();
  }

  @Override
  public List<Row> steps() {
    Optional<Drill.Step> awaited = run.awaited();
    return run.assessment().steps().stream().map(step -> row(step, awaited)).toList();
  }

  private static Row row(StepDone step, Optional<Drill.Step> awaited) {
    boolean now = awaited.filter(step.step()::equals).isPresent();
    State state = step.at().isPresent() ? State.DONE : now ? State.AWAITED : State.OPEN;
    return new Row(
        step.step().id(), step.step().title(), state, step.at().map(moment -> moment.at()));
  }

  @Override
  public List<Row> forbidden() {
    Assessment now = run.assessment();
    return run.drill().course().wrongTurns().stream().map(turn -> row(turn, now)).toList();
  }

  /** One that was taken back came close. */
  private static Row row(Drill.WrongTurn turn, Assessment now) {
    List<Assessment.Turn> taken =
        now.wrongTurns().stream().filter(it -> it.turn().id().equals(turn.id())).toList();
    Optional<Duration> at = taken.stream().map(it -> it.at().at()).findFirst();
    State state =
        taken.isEmpty()
            ? State.OPEN
            : taken.stream().allMatch(Assessment.Turn::takenBack) ? State.CLOSE : State.DONE;
    return new Row(turn.id(), turn.title(), state, at);
  }

  @Override
  public String score() {
    Assessment now = run.assessment();
    return now.points() + "/" + now.most();
  }
}

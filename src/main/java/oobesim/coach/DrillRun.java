// SPDX-License-Identifier: Apache-2.0
package oobesim.coach;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import oobesim.assessment.Assessment;
import oobesim.assessment.Assessor;
import oobesim.assessment.Tracer;
import oobesim.drill.Drill;
import oobesim.drill.Setup;
import oobesim.instructor.LiveRun;
import oobesim.session.BeforeInputs;
import oobesim.session.Input.Beside;
import oobesim.session.Sitting;

/**
 * A drill that somebody is at. What is done by it is done to the run, so that the run's watchers
 * are told and its journal has it.
 */
public final class DrillRun {
  private final Setup setup;
  private final Sitting sitting;
  private final LiveRun run;
  private final Tracer tracer;
  private final Set<Integer> explained = new HashSet<>();
  private Optional<Assessment> judged = Optional.empty();
  private int heard;

  DrillRun(Setup setup, Sitting sitting, LiveRun run, Tracer tracer) {
    this.setup = setup;
    this.sitting = sitting;
    this.run = run;
    this.tracer = tracer;
  }

  /** The drill. */
  public Drill drill() {
    return setup.drill();
  }

  /** Where the drill is from. */
  public Setup setup() {
    return setup;
  }

  /** Whose go it is, and how it is done. */
  public Sitting sitting() {
    return sitting;
  }

  /** The run on the device. */
  public LiveRun run() {
    return run;
  }

  /** What the run is worth so far. */
  public Assessment assessment() {
    if (judged.isEmpty() || heard != tracer.lines()) {
      heard = tracer.lines();
      judged = Optional.of(Assessor.assess(drill(), tracer.trace().orElseThrow()));
    }
    return judged.get();
  }

  /** The step that is awaited: the first one that is not done, empty if all are. */
  public Optional<Drill.Step> awaited() {
    return assessment().missed().stream().findFirst();
  }

  /** Whether help may be had: hints, explanations, freezing, jumping and going back. */
  public boolean helps() {
    return sitting.mode() != Sitting.Mode.TEST;
  }

  /** The hints that were taken. */
  public List<Drill.Hint> hints() {
    return assessment().hints().stream().map(Assessment.HintTaken::hint).toList();
  }

  /** The next hint, empty if none is left or none may be had. */
  public Optional<Drill.Hint> nextHint() {
    return drill().course().hints().stream()
        .skip(hints().size())
        .filter(hint -> helps())
        .findFirst();
  }

  /** Takes the next hint; nothing where there is none. */
  public Optional<Drill.Hint> takeHint() {
    Optional<Drill.Hint> next = nextHint();
    next.ifPresent(hint -> beside(Beside.Act.HINT, "", ""));
    return next;
  }

  /** Writes a line of the card. */
  public void note(String field, String text) {
    beside(Beside.Act.NOTE, field, text);
  }

  /** Says something that the drill has. */
  public void say(Drill.Talk talk) {
    beside(talk.kind() == Drill.Talk.Kind.TELL ? Beside.Act.TELL : Beside.Act.ASK, talk.id(), "");
  }

  /** Gives the card to whoever goes on. */
  public void handOver() {
    beside(Beside.Act.HAND_OVER, "", "");
  }

  /** Whether the device was handed over with the card. */
  public boolean handedOver() {
    return tracer.trace().orElseThrow().done().stream()
        .anyMatch(done -> done.words().equals("hand-over"));
  }

  private void beside(Beside.Act act, String about, String text) {
    run.apply(new Beside(act, about, text));
  }

  /** What was said and answered, in the order of the run. */
  public List<Said> conversation() {
    return Said.of(setup, tracer.trace().orElseThrow());
  }

  /** The call of the help desk so far, as a caller tells it. */
  public Call call(Caller caller) {
    return CallLog.of(setup, caller, run::screen, tracer.trace().orElseThrow());
  }

  /** How many lines the run's journal has; what follows from it stays as long as this does. */
  public int heard() {
    return tracer.lines();
  }

  /** The caller hangs up: no patience is left. */
  public void hangUp() {
    beside(Beside.Act.HANG_UP, "", "");
  }

  /** The caller is promised a call, and hangs up. */
  public void promise() {
    beside(Beside.Act.CALL_BACK, "", "");
  }

  /** The caller is called again. */
  public void callAgain() {
    beside(Beside.Act.CALL, "", "");
  }

  /** Whether somebody else is at the device, who is led on the phone. */
  public boolean byPhone() {
    List<Drill.Role> roles = drill().briefing().roles();
    return roles.contains(Drill.Role.HELP_DESK) && !roles.contains(Drill.Role.TECHNICIAN);
  }

  /** A wrong turn that was not explained yet, where that may be done; the first one first. */
  public Optional<Assessment.Turn> unexplained() {
    return assessment().wrongTurns().stream()
        .filter(turn -> helps() && !turn.takenBack())
        .filter(turn -> !explained.contains(turn.at().line()))
        .findFirst();
  }

  /** The person has read the explanation and goes on from here. */
  public void goOn(Assessment.Turn turn) {
    explained.add(turn.at().line());
  }

  /** Goes back to before a wrong turn; false if that is too long ago. */
  public boolean backBefore(Assessment.Turn turn) {
    goOn(turn);
    return helps()
        && tracer
            .inputAt(turn.at().line())
            .map(input -> run.restore(BeforeInputs.name(input)))
            .orElse(false);
  }

  /** Whether every step is done. */
  public boolean complete() {
    return assessment().missed().isEmpty();
  }

  /** Whether the drill lets the person change settings of the tenant. */
  public boolean mayChangeTenant() {
    return drill().briefing().roles().contains(Drill.Role.ADMINISTRATOR);
  }

  /** Ends the run in order; what it is worth then. */
  public Assessment finish() {
    run.end();
    return assessment();
  }
}

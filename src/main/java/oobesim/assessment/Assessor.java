// SPDX-License-Identifier: Apache-2.0
package oobesim.assessment;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import oobesim.assessment.Assessment.Conduct;
import oobesim.assessment.Assessment.HintTaken;
import oobesim.assessment.Assessment.Need;
import oobesim.assessment.Assessment.Points;
import oobesim.assessment.Assessment.StepDone;
import oobesim.assessment.Assessment.Turn;
import oobesim.drill.Drill;
import oobesim.drill.Rubric;
import oobesim.session.Input;
import oobesim.session.InputWords;
import oobesim.session.JournalEntry;
import oobesim.session.Steering;

/** Judges a run by a drill's rubric. */
public final class Assessor {
  private final Drill drill;
  private final Trace trace;
  private final Judge judge;

  private Assessor(Drill drill, Trace trace) {
    this.drill = drill;
    this.trace = trace;
    this.judge = new Judge(trace, drill);
  }

  /** What a run is worth, at its end or as far as it has come. */
  public static Assessment assess(Drill drill, Trace trace) {
    return new Assessor(drill, trace).assess();
  }

  /** What was decided in a run, whatever a drill says of it. */
  public static List<Decision> decisions(Trace trace) {
    return Decisions.of(trace, List.of(), List.of());
  }

  private Assessment assess() {
    List<StepDone> steps = steps();
    List<Turn> turns = turns();
    List<HintTaken> hints = hints();
    Duration took = took(steps);
    List<Need> needed =
        drill.rubric().needed().stream()
            .map(need -> new Need(need, judge.first(need.when()).isPresent()))
            .toList();
    boolean inTime =
        took.compareTo(drill.rubric().limit()) <= 0
            && steps.stream().anyMatch(step -> step.at().isPresent())
            && needed.stream().allMatch(Need::met);
    List<Points> criteria =
        drill.rubric().criteria().stream().map(criterion -> points(criterion, inTime)).toList();
    List<Decision> decisions = Decisions.of(trace, steps, turns);
    int price = hints.stream().mapToInt(taken -> taken.hint().price()).sum();
    int points = Math.max(0, criteria.stream().mapToInt(Points::points).sum() - price);
    return new Assessment(
        trace.header().sitting(),
        steps,
        turns,
        criteria,
        hints,
        Card.of(trace, drill),
        needed,
        decisions,
        conduct(took, decisions),
        points,
        drill.rubric().most(),
        points >= drill.rubric().enough() && needed.stream().allMatch(Need::met));
  }

  private List<StepDone> steps() {
    List<StepDone> done = new ArrayList<>();
    List<Optional<Moment>> when =
        drill.course().steps().stream().map(step -> judge.first(step.when())).toList();
    for (int i = 0; i < when.size(); i++) {
      Optional<Moment> at = when.get(i);
      boolean inOrder =
          at.isPresent()
              && when.subList(i + 1, when.size()).stream()
                  .flatMap(Optional::stream)
                  .noneMatch(later -> later.line() < at.get().line());
      done.add(new StepDone(drill.course().steps().get(i), at, inOrder));
    }
    return done;
  }

  /** Wrong turns of the way that counts, and of the ways that were taken back. */
  private List<Turn> turns() {
    List<Turn> turns = new ArrayList<>();
    for (Drill.WrongTurn turn : drill.course().wrongTurns()) {
      judge.each(turn.when()).forEach(at -> turns.add(new Turn(turn, at, false)));
      undone(turn).forEach(at -> turns.add(new Turn(turn, at, true)));
    }
    turns.sort(Comparator.comparing(turn -> turn.at().line()));
    return turns;
  }

  /** Judged as the run was before it went back: with all lines that were there then. */
  private List<Moment> undone(Drill.WrongTurn turn) {
    if (trace.undone().isEmpty()) {
      return List.of();
    }
    List<Moment> all = new ArrayList<>(trace.moments());
    all.addAll(trace.undone());
    all.sort(Comparator.comparing(Moment::line));
    Trace whole =
        new Trace(
            trace.header(),
            all,
            List.of(),
            trace.led(),
            trace.begin(),
            trace.end(),
            trace.screen(),
            trace.world());
    BitSet takenBack = new BitSet();
    trace.undone().forEach(moment -> takenBack.set(moment.line()));
    return new Judge(whole, drill)
        .each(turn.when()).stream().filter(at -> takenBack.get(at.line())).toList();
  }

  private List<HintTaken> hints() {
    List<HintTaken> taken = new ArrayList<>();
    List<Moment> asked =
        Stream.concat(trace.moments().stream(), trace.undone().stream())
            .filter(moment -> is(moment, Input.Beside.Act.HINT))
            .sorted(Comparator.comparing(Moment::line))
            .toList();
    for (int i = 0; i < Math.min(asked.size(), drill.course().hints().size()); i++) {
      taken.add(new HintTaken(drill.course().hints().get(i), asked.get(i)));
    }
    return taken;
  }

  private static boolean is(Moment moment, Input.Beside.Act act) {
    return moment.entry() instanceof JournalEntry.Done done
        && InputWords.exactly(done.words()).orElse(null) instanceof Input.Beside beside
        && beside.act() == act;
  }

  /** A criterion without a condition is about the time, which nobody keeps by doing nothing. */
  private Points points(Rubric.Criterion criterion, boolean inTime) {
    if (criterion.parts().isEmpty()) {
      return new Points(criterion, inTime ? criterion.points() : 0, Optional.empty());
    }
    List<Moment> met =
        criterion.parts().stream().map(judge::first).flatMap(Optional::stream).toList();
    int share = criterion.points() * met.size() / criterion.parts().size();
    return new Points(criterion, share, met.stream().max(Comparator.comparing(Moment::line)));
  }

  private Duration took(List<StepDone> steps) {
    boolean all = steps.stream().allMatch(step -> step.at().isPresent());
    return all
        ? steps.stream()
            .flatMap(step -> step.at().stream())
            .map(at -> at.at().minus(trace.begin()))
            .max(Comparator.naturalOrder())
            .orElse(trace.took())
        : trace.took();
  }

  private Conduct conduct(Duration took, List<Decision> decisions) {
    List<JournalEntry> led = trace.led().stream().map(Moment::entry).toList();
    Duration real =
        steered(led)
            .filter(Steering.Thought.class::isInstance)
            .map(it -> ((Steering.Thought) it).real())
            .reduce(Duration.ZERO, Duration::plus);
    return new Conduct(
        took,
        real,
        decisions.stream()
            .map(Decision::thought)
            .max(Comparator.naturalOrder())
            .orElse(Duration.ZERO),
        (int) steered(led).filter(Steering.Freeze.class::isInstance).count(),
        (int) steered(led).filter(Steering.Jump.class::isInstance).count(),
        (int) led.stream().filter(JournalEntry.Restored.class::isInstance).count(),
        (int) trace.done().stream().filter(done -> !done.response().accepted()).count());
  }

  private static Stream<Steering> steered(List<JournalEntry> led) {
    return led.stream()
        .map(entry -> entry instanceof JournalEntry.Steered steered ? steered.steering() : null)
        .filter(Objects::nonNull);
  }
}

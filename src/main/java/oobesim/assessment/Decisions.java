// SPDX-License-Identifier: Apache-2.0
package oobesim.assessment;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import oobesim.assessment.Assessment.StepDone;
import oobesim.assessment.Assessment.Turn;
import oobesim.assessment.Decision.Verdict;
import oobesim.page.Control;
import oobesim.page.ControlCatalog;
import oobesim.session.Input;
import oobesim.session.InputWords;
import oobesim.session.JournalEntry;
import oobesim.session.Steering;

/** Finds the decisions of a run: what was done and had a consequence, or is judged by the drill. */
final class Decisions {
  private record Judged(Verdict verdict, String title, String why) {
    static final Judged OPEN = new Judged(Verdict.OPEN, "", "");
  }

  private final Trace trace;
  private final Map<Integer, Judged> judged = new HashMap<>();

  private Decisions(Trace trace, List<StepDone> steps, List<Turn> turns) {
    this.trace = trace;
    for (StepDone done : steps) {
      done.at()
          .ifPresent(
              at ->
                  judged.put(
                      at.line(),
                      new Judged(Verdict.RIGHT, done.step().title(), done.step().why())));
    }
    for (Turn turn : turns) {
      judged.put(
          turn.at().line(), new Judged(Verdict.WRONG, turn.turn().title(), turn.turn().why()));
    }
  }

  static List<Decision> of(Trace trace, List<StepDone> steps, List<Turn> turns) {
    return new Decisions(trace, steps, turns).all();
  }

  private List<Decision> all() {
    List<Decision> decisions = new ArrayList<>(of(trace.moments(), false));
    decisions.addAll(of(trace.undone(), true));
    decisions.sort(Comparator.comparing(it -> it.moment().line()));
    return decisions;
  }

  private List<Decision> of(List<Moment> moments, boolean takenBack) {
    List<Decision> found = new ArrayList<>();
    BitSet callers = callers(moments);
    for (int i = 0; i < moments.size(); i++) {
      Moment moment = moments.get(i);
      Optional<Input> input = chosen(moment);
      if (input.isPresent()
          && (judged.containsKey(moment.line()) || followed(moments, i) && !callers.get(i))) {
        found.add(decision(moments, i, input.get(), takenBack));
      }
    }
    return found;
  }

  private Decision decision(List<Moment> moments, int i, Input input, boolean takenBack) {
    Moment moment = moments.get(i);
    Judged known = judged.getOrDefault(moment.line(), Judged.OPEN);
    return new Decision(
        moment,
        InputWords.of(input),
        open(moment),
        thought(moments, i),
        known.verdict(),
        known.title(),
        known.why(),
        takenBack);
  }

  /** What the person did and the device or somebody took note of. */
  private static Optional<Input> chosen(Moment moment) {
    return moment.entry() instanceof JournalEntry.Done done
            && done.response().accepted()
            && !moment.trainers()
        ? InputWords.exactly(done.words()).filter(input -> !(input instanceof Input.By))
        : Optional.empty();
  }

  private static boolean followed(List<Moment> moments, int i) {
    JournalEntry.Done done = (JournalEntry.Done) moments.get(i).entry();
    Optional<Input> input = InputWords.exactly(done.words());
    if (input.orElse(null) instanceof Input.Beside(Input.Beside.Act act, String _, String _)) {
      return switch (act) {
        case ASK, TELL, HAND_OVER, CALL_BACK, CALL -> true;
        case NOTE, HINT, ANSWERED, SLIPPED, HANG_UP, MARK -> false;
      };
    }
    return i + 1 < moments.size()
        && moments.get(i + 1).entry() instanceof JournalEntry.Stepped step
        && step.at().equals(done.at());
  }

  /**
   * What somebody on the phone did who was told to, by places in the list: such a caller does all
   * in one moment and answers then. The decision is to have said it, unless the drill judges what
   * came of it.
   */
  private static BitSet callers(List<Moment> moments) {
    BitSet callers = new BitSet();
    Optional<Duration> answered = Optional.empty();
    for (int i = moments.size() - 1; i >= 0; i--) {
      Duration at = moments.get(i).at();
      Optional<Input.Beside.Act> act = beside(moments.get(i));
      if (act.isPresent()) {
        answered = act.filter(it -> it == Input.Beside.Act.ANSWERED).map(it -> at);
      } else {
        callers.set(i, answered.filter(at::equals).isPresent());
      }
    }
    return callers;
  }

  private static Optional<Input.Beside.Act> beside(Moment moment) {
    return chosen(moment)
        .filter(Input.Beside.class::isInstance)
        .map(input -> ((Input.Beside) input).act());
  }

  private static List<String> open(Moment moment) {
    return ControlCatalog.controls(moment.screen(), moment.before()).stream()
        .filter(Control::enabled)
        .filter(it -> it.kind() == Control.Kind.BUTTON || it.kind() == Control.Kind.OPTION)
        .map(Control::id)
        .toList();
  }

  private Duration thought(List<Moment> moments, int i) {
    for (int k = i - 1; k >= 0 && !isTurningPoint(moments.get(k)); k--) {
      if (moments.get(k).entry() instanceof JournalEntry.Steered(Duration _, Steering.Thought it)) {
        return it.real();
      }
    }
    Duration before =
        Stream.iterate(i - 1, k -> k >= 0, k -> k - 1)
            .map(moments::get)
            .filter(Decisions::isTurningPoint)
            .findFirst()
            .map(Moment::at)
            .orElse(trace.begin());
    Duration thought = moments.get(i).at().minus(before);
    return thought.isNegative() ? Duration.ZERO : thought;
  }

  private static boolean isTurningPoint(Moment moment) {
    return moment.entry() instanceof JournalEntry.Shown || chosen(moment).isPresent();
  }
}

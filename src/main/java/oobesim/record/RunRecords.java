// SPDX-License-Identifier: Apache-2.0
package oobesim.record;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oobesim.assessment.Assessment;
import oobesim.debrief.Choice;
import oobesim.debrief.Debrief;
import oobesim.drill.Drill;
import oobesim.session.JournalEntry;
import oobesim.session.Sitting;

/**
 * Tells a run as statements in the order that cmi5 wants: <i>initialized</i> first,
 * <i>terminated</i> last, at most one <i>completed</i>, and one of <i>passed</i> and <i>failed</i>.
 */
public final class RunRecords {
  /** Where this program's own addresses begin; by RFC 2606 it never leads anywhere. */
  static final String OWN = "https://oobesim.invalid/";

  private final Debrief debrief;
  private final Occasion occasion;
  private final Activity drill;
  private final List<Statement> statements = new ArrayList<>();
  private Instant last;

  private RunRecords(Debrief debrief, Occasion occasion) {
    this.debrief = debrief;
    this.occasion = occasion;
    Drill.Briefing briefing = debrief.drill().briefing();
    this.drill =
        new Activity(
            OWN + "drills/" + debrief.drill().id(),
            Activity.SIMULATION,
            briefing.number() + " " + briefing.title(),
            briefing.objective(),
            Optional.empty());
    this.last = occasion.started();
  }

  /** The record of a run. One that played itself is nobody's: nothing is judged in it. */
  public static RunRecord of(Debrief debrief, Occasion occasion) {
    return new RunRecords(debrief, occasion).record();
  }

  private RunRecord record() {
    Optional<Sitting> sitting = debrief.assessment().sitting();
    Sitting.Mode mode = sitting.map(Sitting::mode).orElse(Sitting.Mode.TRY);
    add("initialized", Verb.INITIALIZED, drill, Optional.empty(), debrief.trace().begin());
    if (mode != Sitting.Mode.SHOW) {
      debrief.choices().stream().filter(it -> !it.chosen().isEmpty()).forEach(this::decided);
      judged();
    }
    Result took = result(Optional.empty(), Optional.empty(), Optional.empty());
    add("terminated", Verb.TERMINATED, drill, Optional.of(took), debrief.trace().end());
    return new RunRecord(
        statements,
        sitting.map(Sitting::trainee).filter(it -> !it.isBlank()).orElse(occasion.nobody()),
        occasion.home(),
        occasion.id("registration"),
        drill,
        debrief.drill().digest(),
        mode.word(),
        "OOBE Simulator " + occasion.version());
  }

  private void decided(Choice choice) {
    Decided decided = new Decided(choice);
    add(
        "line " + choice.moment().line(),
        Verb.ANSWERED,
        decided.activity(drill.id()),
        Optional.of(decided.result()),
        choice.moment().at());
  }

  /** A run that broke off is judged as far as it came, but it is not completed. */
  private void judged() {
    Assessment judged = debrief.assessment();
    Duration end = debrief.trace().end();
    if (debrief.trace().moments().getLast().entry() instanceof JournalEntry.Ended) {
      Result done = result(Optional.empty(), Optional.of(true), Optional.empty());
      add("completed", Verb.COMPLETED, drill, Optional.of(done), end);
    }
    Result.Score score = new Result.Score(judged.points(), judged.most());
    Result worth = result(Optional.of(judged.passed()), Optional.empty(), Optional.of(score));
    add("judged", judged.passed() ? Verb.PASSED : Verb.FAILED, drill, Optional.of(worth), end);
  }

  private Result result(
      Optional<Boolean> success, Optional<Boolean> completion, Optional<Result.Score> score) {
    return new Result(
        success, completion, score, Optional.empty(), Optional.of(debrief.trace().took()));
  }

  /** A way back takes virtual time back; what is recorded later did not happen earlier. */
  private void add(String name, Verb verb, Activity object, Optional<Result> result, Duration at) {
    Instant when = occasion.started().plus(at);
    last = when.isBefore(last) ? last : when;
    statements.add(new Statement(occasion.id(name), verb, object, result, last));
  }
}

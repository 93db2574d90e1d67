// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.drill;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import oobesim.assessment.Assessment;
import oobesim.coach.Call;
import oobesim.coach.Caller;
import oobesim.coach.DrillRun;
import oobesim.coach.Patience;
import oobesim.drill.Drill.Talk;
import oobesim.ui.trainee.text.WindowText;

/** The call that the help desk's page shows: what was heard, and what can be said now. */
final class Phone {
  private final DrillRun drill;
  private final Caller caller;
  private final Caller.Name name;
  private final Runnable changed;
  private final List<Talk> talks = new ArrayList<>();
  private Optional<Call> call = Optional.empty();
  private int heard;

  Phone(WindowText text, DrillRun drill, Runnable changed) {
    this.drill = drill;
    this.changed = changed;
    caller = new Caller(text.words());
    name = Caller.name(drill.drill());
    talks.addAll(caller.questions(drill.drill()));
    talks.addAll(drill.drill().talk());
  }

  DrillRun drill() {
    return drill;
  }

  Caller.Name name() {
    return name;
  }

  /** All that can be asked and told, the questions that fit every page first. */
  List<Talk> talks() {
    return List.copyOf(talks);
  }

  /** The call so far; it is followed anew only when the run has gone on. */
  Call call() {
    if (call.isEmpty() || heard != drill.heard()) {
      heard = drill.heard();
      call = Optional.of(drill.call(caller));
    }
    return call.get();
  }

  Duration now() {
    return drill.run().now();
  }

  Patience patience() {
    return call().patience(now());
  }

  String mood() {
    return call().onPhone() ? caller.mood(patience()) : "";
  }

  /** Whether something can be said to whom it is for. */
  boolean reaches(Talk talk) {
    return talk.kind() == Talk.Kind.ADMINISTRATOR || call().onPhone();
  }

  boolean said(Talk talk) {
    return call().lines().stream()
        .anyMatch(line -> asks(line.kind()) && line.text().equals(talk.words()));
  }

  private static boolean asks(Call.Kind kind) {
    return switch (kind) {
      case ASKED, TOLD, ASKED_ADMINISTRATOR -> true;
      case READS, DESCRIBES, SAYS, ADMINISTRATOR, PROMISED, HUNG_UP, CALLED -> false;
    };
  }

  Optional<Call.Pending> pending(Talk talk) {
    return call().pending().stream().filter(it -> it.talk().equals(talk.id())).findFirst();
  }

  void say(Talk talk) {
    drill.say(talk);
    changed.run();
  }

  /** The whole page once more, also where the drill asks for a part of it. */
  void readAgain() {
    drill.say(caller.readAgain());
    changed.run();
  }

  /** Off the phone with a promise, or on it again. */
  void promiseOrCall() {
    if (call().onPhone()) {
      drill.promise();
    } else {
      drill.callAgain();
    }
    changed.run();
  }

  void skip() {
    drill.run().jump();
    changed.run();
  }

  void takeHint() {
    drill.takeHint();
    changed.run();
  }

  Assessment assessment() {
    return drill.assessment();
  }

  /** Not while the run tells what has changed: it may not be led then. */
  void hangUpWhenNoPatienceIsLeft() {
    if (lost()) {
      Platform.runLater(
          () -> {
            if (lost()) {
              drill.hangUp();
              changed.run();
            }
          });
    }
  }

  private boolean lost() {
    return call().onPhone() && patience().gone();
  }
}

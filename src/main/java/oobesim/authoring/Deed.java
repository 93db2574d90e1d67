// SPDX-License-Identifier: Apache-2.0
package oobesim.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oobesim.assessment.Moment;
import oobesim.assessment.Trace;
import oobesim.session.Input;
import oobesim.session.Input.Beside.Act;
import oobesim.session.InputWords;
import oobesim.session.JournalEntry;

/**
 * Something that was done in a run, and what a drill takes it for.
 *
 * @param moment when
 * @param input what, without the hand that did it
 * @param part what it is in the drill
 */
record Deed(Moment moment, Input input, Part part) {
  /** What something that was done is in a drill. */
  enum Part {
    /** The person's own: a step, or on the way to one. */
    PERSON,
    /** Put in from outside: the start, or what goes wrong on the way. */
    OUTSIDE,
    /** What somebody who was asked did. */
    COLLEAGUE,
    /** An answer that came. */
    ANSWER,
    /** A moment that the trainer marked. */
    MARK,
    /** Of no account. */
    NONE
  }

  /** What was done and accepted in a run, in order. */
  static List<Deed> of(Trace trace) {
    List<Deed> deeds = new ArrayList<>();
    for (Moment moment : trace.moments()) {
      deed(moment).ifPresent(deeds::add);
    }
    for (int i = 0; i < deeds.size(); i++) {
      if (deeds.get(i).part() == Part.ANSWER) {
        answered(deeds, i);
      }
    }
    return List.copyOf(deeds);
  }

  private static Optional<Deed> deed(Moment moment) {
    return moment.entry() instanceof JournalEntry.Done done && done.response().accepted()
        ? InputWords.exactly(done.words()).map(input -> deed(moment, input))
        : Optional.empty();
  }

  private static Deed deed(Moment moment, Input input) {
    return switch (input) {
      case Input.By(Input.By.Hand _, Input.Outside change) ->
          new Deed(moment, change, Part.OUTSIDE);
      case Input.Change _, Input.Fault _, Input.Internet _, Input.DomainController _ ->
          new Deed(moment, input, Part.OUTSIDE);
      case Input.Beside beside -> new Deed(moment, input, part(beside.act()));
      default -> new Deed(moment, input, Part.PERSON);
    };
  }

  private static Part part(Act act) {
    return switch (act) {
      case NOTE, ASK, TELL, HAND_OVER, CALL_BACK, CALL -> Part.PERSON;
      case ANSWERED -> Part.ANSWER;
      case MARK -> Part.MARK;
      case HINT, SLIPPED, HANG_UP -> Part.NONE;
    };
  }

  /** What was done in the moment of an answer, up to the question, was done by who gave it. */
  private static void answered(List<Deed> deeds, int answer) {
    for (int i = answer - 1; i >= 0 && isBeforeAnswer(deeds.get(i), deeds.get(answer)); i--) {
      Deed deed = deeds.get(i);
      deeds.set(i, new Deed(deed.moment(), deed.input(), Part.COLLEAGUE));
    }
  }

  private static boolean isBeforeAnswer(Deed deed, Deed answer) {
    return deed.moment().at().equals(answer.moment().at())
        && !(deed.input() instanceof Input.Beside);
  }

  boolean is(Part other) {
    return part == other;
  }

  /** The line of a script for it, with what was really typed, without the hand that did it. */
  String line(TypedSecrets secrets) {
    return input instanceof Input.Type && moment.entry() instanceof JournalEntry.Done done
        ? secrets.line(done)
        : words();
  }

  /** The words for it in a script, without the hand that did it; a secret is masked. */
  String words() {
    return InputWords.of(input);
  }
}

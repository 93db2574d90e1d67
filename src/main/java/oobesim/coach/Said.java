// SPDX-License-Identifier: Apache-2.0
package oobesim.coach;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oobesim.assessment.Moment;
import oobesim.assessment.Trace;
import oobesim.drill.Drill;
import oobesim.drill.Setup;
import oobesim.session.Input.Beside;
import oobesim.session.InputWords;
import oobesim.session.JournalEntry;

/**
 * Something that was asked, told or answered in a drill.
 *
 * @param at when, in virtual time of the run
 * @param talk what it is about
 * @param answer whether this is the answer
 * @param text the words
 */
public record Said(Duration at, Drill.Talk talk, boolean answer, String text) {
  static List<Said> of(Setup setup, Trace trace) {
    List<Said> all = new ArrayList<>();
    for (Moment moment : trace.moments()) {
      if (moment.entry() instanceof JournalEntry.Done done
          && InputWords.exactly(done.words()).orElse(null) instanceof Beside beside) {
        said(setup, beside, moment.at()).ifPresent(all::add);
      }
    }
    return all;
  }

  private static Optional<Said> said(Setup setup, Beside beside, Duration at) {
    return setup
        .drill()
        .said(beside.about())
        .flatMap(
            talk ->
                switch (beside.act()) {
                  case ASK, TELL -> Optional.of(new Said(at, talk, false, talk.words()));
                  case ANSWERED -> Optional.of(new Said(at, talk, true, setup.answer(talk)));
                  case NOTE, HINT, SLIPPED, HAND_OVER, HANG_UP, CALL_BACK, CALL, MARK ->
                      Optional.empty();
                });
  }
}

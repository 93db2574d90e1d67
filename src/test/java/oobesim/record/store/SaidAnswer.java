// SPDX-License-Identifier: Apache-2.0
package oobesim.record.store;

import java.util.Locale;
import oobesim.i18n.Phrase;
import oobesim.i18n.Words;

/** An answer in English, with its kind. */
final class SaidAnswer {
  private SaidAnswer() {}

  static String of(Answer answer) {
    Phrase reason =
        switch (answer) {
          case Answer.Kept _ -> Phrase.verbatim("kept");
          case Answer.Conflict _ -> Phrase.verbatim("conflict");
          case Answer.Refused refused -> refused.reason();
          case Answer.Shut shut -> shut.reason();
          case Answer.Away away -> away.reason();
        };
    return answer.getClass().getSimpleName() + ": " + Words.in(Locale.ENGLISH).say(reason);
  }
}

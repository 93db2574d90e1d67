// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import java.time.Duration;
import oobesim.flow.FailureWords;
import oobesim.flow.Flow;
import oobesim.i18n.Phrase;

/**
 * A rule of good practice that was broken in a run.
 *
 * @param id its id in the failure catalogue
 * @param at when it was broken, in virtual time since the run began
 * @param title what it is
 * @param fix what to do about it, may be nothing
 */
public record Notice(String id, Duration at, Phrase title, Phrase fix) {
  /** What the catalogue of a flow says of a failure or a broken rule that was met at a moment. */
  static Notice of(Flow flow, String id, Duration at) {
    return flow.failures()
        .find(id)
        .map(entry -> new Notice(id, at, FailureWords.titleOf(entry), FailureWords.fixOf(entry)))
        .orElse(new Notice(id, at, Phrase.verbatim(id), Phrase.NONE));
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.record.store;

import java.time.Duration;
import java.util.Optional;
import oobesim.i18n.Phrase;

/** What a record store says of the statements that it was handed. */
public sealed interface Answer {
  /** It has them all. */
  record Kept() implements Answer {}

  /** It has a statement of such an id, which says something else; it keeps what it has. */
  record Conflict() implements Answer {}

  /**
   * It does not take what at least one of them says.
   *
   * @param reason in its words
   */
  record Refused(Phrase reason) implements Answer {}

  /**
   * It takes nothing until somebody changes something: its address, the key, its settings.
   *
   * @param reason what has to be looked at
   */
  record Shut(Phrase reason) implements Answer {}

  /**
   * It may have them or not, and may answer later.
   *
   * @param reason what became of the call
   * @param after how long it wants to be left alone, empty where it does not say
   */
  record Away(Phrase reason, Optional<Duration> after) implements Answer {}
}

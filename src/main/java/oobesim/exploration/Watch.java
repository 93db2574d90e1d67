// SPDX-License-Identifier: Apache-2.0
package oobesim.exploration;

import java.util.BitSet;
import java.util.List;
import oobesim.session.Session;
import oobesim.session.Taken;

/**
 * Somebody who looks at a run after each thing that happens and judges it by what it remembers.
 * Several runs are looked at on several threads at once, so that nobody may keep anything of one.
 */
public interface Watch {
  /** Nobody. */
  Watch NOBODY = (session, taken, watched) -> new Judged(watched, 0);

  /**
   * What a look came to.
   *
   * @param watched what is remembered for the next look, a bit for each thing
   * @param broken a bit for each promise that is broken now
   */
  record Judged(long watched, long broken) {}

  /**
   * Looks.
   *
   * @param taken the transitions since the last look
   * @param watched what was remembered then; nothing at the beginning of a run
   */
  Judged look(Session session, List<Taken> taken, long watched);

  /** Adds the numbers of those things that a promise speaks of and that are so now. */
  default void comeAbout(Session session, List<Taken> taken, BitSet so) {}
}

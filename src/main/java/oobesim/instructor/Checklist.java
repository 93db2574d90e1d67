// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a drill wants done in a run, as it stands now; whoever leads sees it, the trainee never.
 *
 * <p>A rehearsal without a drill has none.
 */
public interface Checklist {
  /** Short name of the drill, such as {@code D-05}. */
  String drill();

  /** Its title. */
  String title();

  /** What is to be done, in order. */
  List<Row> steps();

  /** What must not be done. */
  List<Row> forbidden();

  /** The score so far in words, such as {@code 6 of 10}. */
  String score();

  /**
   * One line of it.
   *
   * @param id stable kebab-case name
   * @param title what is to be done, or must not be
   * @param state how it stands
   * @param moment when it was done, came close or was missed, in virtual time
   */
  record Row(String id, String title, State state, Optional<Duration> moment) {}

  /** How a line stands. */
  enum State {
    /** Done; of what is forbidden: it has happened. */
    DONE,
    /** The next thing to be done. */
    AWAITED,
    /** To be done later; of what is forbidden: not done. */
    OPEN,
    /** Can no longer be done. */
    MISSED,
    /** Of what is forbidden: it nearly happened. */
    CLOSE
  }
}

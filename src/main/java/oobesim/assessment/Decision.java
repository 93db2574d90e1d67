// SPDX-License-Identifier: Apache-2.0
package oobesim.assessment;

import java.time.Duration;
import java.util.List;

/**
 * A fork at which the person chose.
 *
 * @param moment when, and on which screen
 * @param words what was done, in the words of scripts
 * @param open ids of the controls that could be used as well
 * @param thought how long it took, of real time where the journal tells it, else of virtual time
 * @param verdict whether it was right
 * @param title what it was, for a person; empty where the drill says nothing of it
 * @param why why it was right or wrong; empty where the drill says nothing of it
 * @param takenBack whether the run went back to before it
 */
public record Decision(
    Moment moment,
    String words,
    List<String> open,
    Duration thought,
    Verdict verdict,
    String title,
    String why,
    boolean takenBack) {
  public Decision {
    open = List.copyOf(open);
  }

  /** Whether a decision was right. */
  public enum Verdict {
    /** A step of the drill. */
    RIGHT,
    /** A wrong turn of the drill. */
    WRONG,
    /** The drill says nothing of it. */
    OPEN
  }
}

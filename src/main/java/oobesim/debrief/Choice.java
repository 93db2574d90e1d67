// SPDX-License-Identifier: Apache-2.0
package oobesim.debrief;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import oobesim.assessment.Decision.Verdict;
import oobesim.assessment.Moment;
import oobesim.screen.Screen;

/**
 * A decision as it is talked about.
 *
 * @param number from 1, in the order of the run
 * @param moment when
 * @param screen what was seen just before
 * @param thought how long it took
 * @param chosen what was done, in the words of the page; empty for something that came about
 * @param deed the same without words of the person's own, which may name somebody
 * @param open what could be done as well, in the words of the page
 * @param better what would have been right, empty where it was right or nobody can say
 * @param verdict whether it was right
 * @param title what it was
 * @param why why it was right or wrong
 * @param takenBack whether the run went back to before it
 */
public record Choice(
    int number,
    Moment moment,
    Screen screen,
    Duration thought,
    String chosen,
    String deed,
    List<String> open,
    Optional<String> better,
    Verdict verdict,
    String title,
    String why,
    boolean takenBack) {
  public Choice {
    open = List.copyOf(open);
  }

  Choice numbered(int place) {
    return new Choice(
        place, moment, screen, thought, chosen, deed, open, better, verdict, title, why, takenBack);
  }
}

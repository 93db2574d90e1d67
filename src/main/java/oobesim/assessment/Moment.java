// SPDX-License-Identifier: Apache-2.0
package oobesim.assessment;

import java.time.Duration;
import oobesim.page.PageId;
import oobesim.provisioning.World;
import oobesim.session.JournalEntry;

/**
 * A line of a journal with what was true just before it.
 *
 * @param line its number in the journal, from 0
 * @param entry the line
 * @param screen what was shown just before
 * @param before the world just before
 * @param after the world just after
 * @param trainers whether whoever trains had taken the run over, or a caller does something wrong,
 *     so that it is not the doing of the person who is judged
 */
public record Moment(
    int line, JournalEntry entry, PageId screen, World before, World after, boolean trainers) {
  /** Virtual time since the run began. */
  public Duration at() {
    return entry.at();
  }

  /** What is shown just after. */
  public PageId shown() {
    return Trace.shownAfter(this);
  }
}

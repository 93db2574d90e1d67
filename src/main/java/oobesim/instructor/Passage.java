// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;
import oobesim.page.PageId;
import oobesim.screen.Screen;
import oobesim.session.Session;

/** How virtual time passes in a live run: with frames, to a moment, or to the next change. */
final class Passage {
  /** A chart that never shows anything new must not hold the window. */
  private static final int MOST_EVENTS_OF_A_JUMP = 100;

  private final Session session;
  private final Onlooker onlooker;
  private final Glance glance;
  private final Predicate<PageId> another;

  /**
   * How time passes in a run.
   *
   * @param another looks at what is shown; whether it is another page than that one
   */
  Passage(Session session, Onlooker onlooker, Glance glance, Predicate<PageId> another) {
    this.session = session;
    this.onlooker = onlooker;
    this.glance = glance;
    this.another = another;
  }

  /** Lets a frame of real time pass; whether another page came, which ends it. */
  boolean pass(Duration real, Pace pace) {
    Duration frame = Pace.counted(real);
    onlooker.passes(frame);
    Duration running = glance.after(frame, pace);
    Duration until = session.now().plus(pace.virtual(running));
    PageId before = session.screen();
    while (session.nextEvent().filter(due -> due.compareTo(until) <= 0).isPresent()) {
      session.advanceToNextEvent();
      if (another.test(before)) {
        return true;
      }
    }
    session.advanceTo(until);
    return false;
  }

  boolean advanceTo(Duration moment) {
    while (session.nextEvent().filter(due -> due.compareTo(moment) <= 0).isPresent()) {
      PageId before = session.screen();
      session.advanceToNextEvent();
      another.test(before);
    }
    session.advanceTo(moment);
    return true;
  }

  /** Goes to the next moment at which something else is to be seen; false if none will come. */
  boolean jump(Supplier<Screen> shown) {
    Screen before = shown.get();
    PageId id = session.screen();
    for (int i = 0; i < MOST_EVENTS_OF_A_JUMP && session.advanceToNextEvent(); i++) {
      if (another.test(id) || !shown.get().equals(before)) {
        return true;
      }
    }
    return false;
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import java.util.Optional;
import oobesim.document.Limit;

/** What a run has had of what it may have. */
final class Spent {
  private static final int OF_AN_EVENT = 20;

  private int events;
  private int errands;
  private long effort;
  private Optional<Limit> cut = Optional.empty();

  /** Time brought an event. */
  void event() {
    events++;
  }

  /** Somebody beside the run did something. */
  void errand() {
    errands++;
  }

  /** Whether nobody beside the run does anything any more. */
  boolean allErrands() {
    return errands >= Limit.RUN_ERRANDS.most();
  }

  /** Something was asked of the chart. */
  void effort(long more) {
    effort += OF_AN_EVENT + more;
  }

  /** One event has set off so many moves, and has taken so much effort. */
  void step(int moves, long taken) {
    if (moves >= Limit.RUN_STEP.most()) {
      cut = Optional.of(Limit.RUN_STEP);
    } else if (taken >= Limit.RUN_STEP_EFFORT.most()) {
      cut = Optional.of(Limit.RUN_STEP_EFFORT);
    }
  }

  /**
   * The limit at which something was stopped that would have gone on without an end: moves that an
   * event set off, or people who set each other to work.
   */
  Optional<Limit> restless() {
    return allErrands() ? Optional.of(Limit.RUN_ERRANDS) : cut;
  }

  /** Whether nobody is answered any more. */
  boolean allEffort() {
    return effort >= Limit.RUN_EFFORT.most();
  }

  /** What the run has had all of; empty for an ordinary one. */
  Optional<Limit> limit() {
    if (allEffort()) {
      return Optional.of(Limit.RUN_EFFORT);
    }
    return events >= Limit.RUN_EVENTS.most() ? Optional.of(Limit.RUN_EVENTS) : Optional.empty();
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.coach.line;

import java.util.Locale;
import oobesim.coach.DrillRun;
import oobesim.instructor.Ending;
import oobesim.instructor.LiveRun;

/** How a place of a line stands. */
public enum PlaceState {
  /** It was not switched on, or was switched off on the way. */
  OFF,
  /** Something will happen by itself. */
  WORKING,
  /** Nothing happens before the person does something. */
  WAITING,
  /** It shows that something failed. */
  FAILED,
  /** It was sealed, and is off. */
  SEALED,
  /** It was handed over with its card. */
  SET_ASIDE;

  /** How the place of a drill's run stands now. */
  public static PlaceState of(DrillRun drill) {
    LiveRun run = drill.run();
    if (drill.handedOver()) {
      return SET_ASIDE;
    }
    if (!run.on()) {
      return Ending.resealed(run) ? SEALED : OFF;
    }
    if (Ending.failed(run)) {
      return FAILED;
    }
    return run.untilNext().isPresent() ? WORKING : WAITING;
  }

  /** Whether it has left the line, rightly or not. */
  public boolean settled() {
    return this == SEALED || this == SET_ASIDE;
  }

  /** Whether it calls for the person. */
  public boolean calls() {
    return this == WAITING || this == FAILED;
  }

  /** The kebab-case word for texts and styles. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.rows;

import java.util.Locale;
import oobesim.flow.Flow;

/** One small change of what a flow is made of: its chart, its times, its catalogue of failures. */
sealed interface Change permits ChartChange, TimeChange, CatalogueChange {
  /** What kind of change it is. */
  Kind kind();

  /** Where and what, in one line that no other change of its kind has. */
  String words();

  /** What it is a change of: what has noticed one of its changes likely notices another one. */
  String subject();

  /** Whether a program with the change in its files begins at all. */
  default boolean readable() {
    return true;
  }

  /** Whether somebody may notice it who asks for nothing of its subject. */
  default boolean showsToAnybody() {
    return true;
  }

  /** The flow with the change in it. */
  Flow in(Flow flow);

  /** Whether it can have shown in the runs that left a trace. */
  boolean showsIn(Trace trace);

  /** The line that names it in lists. */
  default String line() {
    return kind().word() + ": " + words();
  }

  /** What can be changed. */
  enum Kind {
    TRANSITION_REMOVED,
    GUARD_NEGATED,
    GUARD_LOOSENED,
    TARGET_EXCHANGED,
    SCREEN_EXCHANGED,
    ACTION_REMOVED,
    DURATION_DOUBLED,
    FAILURE_DROPPED,
    CONDITION_NEGATED,
    PLACE_EXCHANGED,
    CODE_EXCHANGED,
    FACT_DROPPED,
    HELP_EXCHANGED;

    /** Its name in lists. */
    String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }
}

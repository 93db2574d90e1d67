// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.page;

import java.util.Locale;

/** The ways into a rehearsal, between which the pages that begin one switch. */
public enum Way {
  /** An exercise that is judged. */
  DRILLS,
  /** A profile, and nobody judges. */
  FREE,
  /** What can go wrong. */
  FAILURES;

  /** The word in ids and keys of words. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}

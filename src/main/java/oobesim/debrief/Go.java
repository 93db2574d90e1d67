// SPDX-License-Identifier: Apache-2.0
package oobesim.debrief;

import oobesim.drill.Drill;
import oobesim.session.Sitting;

/**
 * One person's run of a drill in a class.
 *
 * @param journal name of its file
 * @param drill the drill
 * @param worth what it is worth
 * @param doubtful whether the drill is another edition, or the journal does not come out the same
 */
public record Go(String journal, Drill drill, Worth worth, boolean doubtful) {
  /** The name that was given, empty if none was. */
  String trainee() {
    return worth.sitting().map(Sitting::trainee).map(String::strip).orElse("");
  }

  /** How it was done, as the command line says it; empty where the journal does not tell. */
  String mode() {
    return worth.sitting().map(it -> it.mode().word()).orElse("");
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.script;

import java.util.List;
import oobesim.profile.Foreseen;

/**
 * A script that can be played.
 *
 * @param lines its instructions in order
 * @param foreseen what its changes of settings make of the profile that it was read for
 */
public record Script(List<ScriptLine> lines, Foreseen foreseen) {
  public Script {
    lines = List.copyOf(lines);
  }

  /** A script whose changes nobody has tried. */
  public Script(List<ScriptLine> lines) {
    this(lines, Foreseen.NOTHING);
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.script;

import java.util.List;

/**
 * A script that can be played.
 *
 * @param lines its instructions in order
 */
public record Script(List<ScriptLine> lines) {
  public Script {
    lines = List.copyOf(lines);
  }
}

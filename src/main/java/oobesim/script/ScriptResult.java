// SPDX-License-Identifier: Apache-2.0
package oobesim.script;

import java.util.Optional;
import oobesim.document.Limit;

/**
 * What came of a script.
 *
 * @param expectations how many expectations it had
 * @param failed how many of them were not met
 * @param exhausted what the run had all of that a run may have
 */
public record ScriptResult(int expectations, int failed, Optional<Limit> exhausted) {
  /** Whether every expectation was met, in a run that came to its end. */
  public boolean met() {
    return failed == 0 && exhausted.isEmpty();
  }
}

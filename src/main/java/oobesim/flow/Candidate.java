// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import java.util.Optional;

/**
 * An entry of the catalogue with its conditions ready to be asked.
 *
 * @param entry what the file says
 * @param when the condition under which it strikes; empty for one that is only switched on
 * @param onlyIf what must hold before one that is switched on strikes
 */
record Candidate(FailureEntry entry, Optional<Condition> when, Optional<Condition> onlyIf) {
  static Candidate of(FailureEntry entry) {
    return new Candidate(
        entry, entry.when().map(Condition::new), entry.onlyIf().map(Condition::new));
  }
}

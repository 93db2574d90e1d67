// SPDX-License-Identifier: Apache-2.0
package oobesim.drill;

import java.util.List;
import java.util.Optional;
import oobesim.document.Finding;

/**
 * What a drill file held.
 *
 * @param drill the drill; empty if and only if there are findings
 * @param title what it is called even so, empty where nobody can tell
 * @param findings every fault, in the order of the file
 */
public record DrillReading(Optional<Drill> drill, String title, List<Finding> findings) {
  public DrillReading {
    findings = List.copyOf(findings);
  }
}

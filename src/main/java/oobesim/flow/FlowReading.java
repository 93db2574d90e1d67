// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import java.util.List;
import java.util.Optional;
import oobesim.document.Finding;

/**
 * What became of a flow file.
 *
 * @param flow the flow; empty if and only if there is a finding that is an error
 * @param findings everything that was found, in the order of the file
 */
public record FlowReading(Optional<Flow> flow, List<Finding> findings) {
  public FlowReading {
    findings = List.copyOf(findings);
  }
}

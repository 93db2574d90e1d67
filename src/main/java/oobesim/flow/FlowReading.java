// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import java.util.List;
import java.util.Optional;
import oobesim.document.Finding;
import oobesim.statechart.file.ChartReading;

/**
 * What became of a flow file.
 *
 * @param flow the flow; empty if and only if there is a finding that is an error
 * @param findings everything that was found, in the order of the file
 * @param chart what the file held before its names were bound; empty if nothing of it was read
 */
public record FlowReading(
    Optional<Flow> flow, List<Finding> findings, Optional<ChartReading> chart) {
  public FlowReading {
    findings = List.copyOf(findings);
  }

  /** A file of which nothing could be read. */
  public static FlowReading nothing(Finding finding) {
    return new FlowReading(Optional.empty(), List.of(finding), Optional.empty());
  }
}

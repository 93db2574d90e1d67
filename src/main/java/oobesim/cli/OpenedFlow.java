// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.util.Optional;
import oobesim.flow.Flow;

/**
 * A flow with what a journal must know of it.
 *
 * @param id its name or path as the profile says it
 * @param flow the flow
 * @param chart its text if it is not a shipped one, for a journal must be playable without the file
 */
record OpenedFlow(String id, Flow flow, Optional<String> chart) {
  /** Whether it is the same chart, wherever it was read from. */
  boolean sameAs(OpenedFlow other) {
    return flow.id().equals(other.flow.id()) && chart.equals(other.chart);
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import oobesim.flow.Flow;
import oobesim.session.FoundFlow;

/**
 * A flow that can be run.
 *
 * @param found where it was found
 * @param flow the flow
 */
record OpenedFlow(FoundFlow found, Flow flow) {
  /** Whether it is the same chart, wherever it was read from. */
  boolean sameAs(OpenedFlow other) {
    return flow.id().equals(other.flow.id()) && found.chart().equals(other.found.chart());
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import java.util.Optional;
import oobesim.flow.FlowReading;

/** Where flows come from; {@code app} knows which are shipped. */
public interface FlowSource {
  /**
   * Reads a flow.
   *
   * @param flow id of a shipped flow, or a path
   * @return empty if there is none
   */
  Optional<FlowReading> read(String flow);

  /** Reads a flow whose text stands in a journal. */
  FlowReading compile(String chart);
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import java.util.Optional;
import oobesim.flow.FlowReading;

/** The flows inside the program, whose ids stand for them in journals, and the reader of others. */
public interface FlowSource {
  /**
   * Reads a flow that is inside the program.
   *
   * @return empty if there is none of this id
   */
  Optional<FlowReading> read(String id);

  /** Whether this is, letter by letter, the text of the flow of this id inside the program. */
  boolean is(String id, String chart);

  /** Reads a flow from its text. */
  FlowReading compile(String chart);
}

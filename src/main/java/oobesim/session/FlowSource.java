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

  /**
   * Which edition of a flow is inside the program, for journals, which name it by its id alone: the
   * program's version and the beginning of the text's SHA-256.
   *
   * @return empty if there is none of this id
   */
  Optional<String> edition(String id);

  /** Reads a flow from its text. */
  FlowReading compile(String chart);
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.exploration.contract;

import java.util.Optional;
import oobesim.document.Position;
import oobesim.statechart.Guard;

/**
 * Something that holds on every way through a flow.
 *
 * @param id its kebab-case id
 * @param says it in a sentence
 * @param source where it is documented
 * @param form what is asked of a run
 * @param position where it stands in its file
 */
public record Contract(String id, String says, String source, Form form, Position position) {

  /** What is asked of a run. */
  public sealed interface Form {}

  /**
   * Something never is.
   *
   * @param what what is never so
   * @param unless where it may be all the same
   * @param before what must have been once by then; without it, it never is at all
   */
  public record Never(Guard what, Optional<Guard> unless, Optional<Guard> before) implements Form {}

  /**
   * Something stays.
   *
   * @param after once this was so
   * @param always this is so
   * @param until up to this
   */
  public record Stays(Guard after, Guard always, Optional<Guard> until) implements Form {}
}

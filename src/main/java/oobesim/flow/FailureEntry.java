// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import oobesim.statechart.Guard;

/**
 * One entry of the failure catalogue.
 *
 * @param id its stable kebab-case id
 * @param title what it is, in a few words
 * @param codes result codes; the first is shown
 * @param place where it strikes: {@code PHASE/TASK} of the status page, or a screen id
 * @param when the condition under which it strikes; empty for one that is only injected or that a
 *     chart records
 * @param injected whether it can be switched on by hand
 * @param after how long after its place was reached it strikes
 * @param knowledge what helps a person
 */
public record FailureEntry(
    String id,
    String title,
    List<String> codes,
    String place,
    Optional<Guard> when,
    boolean injected,
    Duration after,
    Knowledge knowledge) {
  public FailureEntry {
    codes = List.copyOf(codes);
  }

  /** The code that pages show, empty if there is none. */
  public String code() {
    return codes.isEmpty() ? "" : codes.getFirst();
  }

  /**
   * What helps a person.
   *
   * @param causes what brings it about
   * @param retry whether Retry helps: alone, after-fix, sometimes, no
   * @param reset whether Reset helps, likewise
   * @param fix the way out
   * @param sources where it is documented
   * @param confidence documented, observed, inferred or disputed
   */
  public record Knowledge(
      List<String> causes,
      String retry,
      String reset,
      String fix,
      List<String> sources,
      String confidence) {
    public Knowledge {
      causes = List.copyOf(causes);
      sources = List.copyOf(sources);
    }
  }
}

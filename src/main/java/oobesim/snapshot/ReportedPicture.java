// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import java.util.List;
import java.util.Optional;

/**
 * A picture of a report; its files are paths below the report's folder with {@code /}.
 *
 * @param comparison what came of it
 * @param expected the accepted one, if there is one
 * @param actual the one drawn now, if there is one
 * @param difference where they differ, if both can be laid over one another
 * @param nodes the node that each box lies in, as the text forms say; empty words where none does
 * @param recorded whether the one drawn now has become the accepted one
 */
record ReportedPicture(
    Comparison comparison,
    Optional<String> expected,
    Optional<String> actual,
    Optional<String> difference,
    List<String> nodes,
    boolean recorded) {
  /** One with what can be shown of it without looking into its files. */
  ReportedPicture(Comparison comparison, Optional<String> expected, Optional<String> actual) {
    this(comparison, expected, actual, Optional.empty(), List.of(), false);
  }

  /** The same with where both differ. */
  ReportedPicture with(String path, List<String> nodesOfBoxes) {
    return new ReportedPicture(
        comparison, expected, actual, Optional.of(path), nodesOfBoxes, recorded);
  }

  ReportedPicture asRecorded() {
    return new ReportedPicture(comparison, expected, actual, difference, nodes, true);
  }

  /** What came of it, in words. */
  String says() {
    String said = ComparisonWords.says(comparison);
    return recorded ? said + "; recorded as the accepted one" : said;
  }

  /** The call that accepts it, if that has a use. */
  Optional<String> approve(AcceptingCall call) {
    return recorded ? Optional.empty() : call.of(comparison);
  }
}

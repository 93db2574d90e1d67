// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import java.util.Optional;

/**
 * A picture of a report; its files are paths below the report's folder with {@code /}.
 *
 * @param comparison what came of it
 * @param expected the accepted one, if there is one
 * @param actual the one drawn now, if there is one
 * @param difference where they differ, if both can be laid over one another
 * @param recorded whether the one drawn now has become the accepted one
 */
record ReportedPicture(
    Comparison comparison,
    Optional<String> expected,
    Optional<String> actual,
    Optional<String> difference,
    boolean recorded) {
  /** One of which there is nothing to be shown. */
  static ReportedPicture unseen(Comparison comparison) {
    return new ReportedPicture(
        comparison, Optional.empty(), Optional.empty(), Optional.empty(), false);
  }

  ReportedPicture asRecorded() {
    return new ReportedPicture(comparison, expected, actual, difference, true);
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

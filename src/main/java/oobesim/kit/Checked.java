// SPDX-License-Identifier: Apache-2.0
package oobesim.kit;

import java.util.Optional;
import oobesim.snapshot.Comparison;
import oobesim.snapshot.RecordMode;
import oobesim.snapshot.TextForm;
import oobesim.snapshot.Tolerance;

/**
 * What came of one picture.
 *
 * @param comparison with the accepted one
 * @param tolerance what was allowed to differ
 * @param old the text beside the accepted one
 * @param now what stands in the one drawn now
 * @param recorded whether this run makes it the accepted one
 * @param otherMachine why pixels were not compared, empty if they were
 */
record Checked(
    Comparison comparison,
    Tolerance tolerance,
    Optional<String> old,
    TextForm now,
    boolean recorded,
    Optional<String> otherMachine) {
  /** What is recorded was held against nothing, or not against its pixels. */
  boolean passed() {
    return RecordMode.passes(comparison) && !recorded;
  }
}

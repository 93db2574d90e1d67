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
 */
record ReportedPicture(
    Comparison comparison,
    Optional<String> expected,
    Optional<String> actual,
    Optional<String> difference) {}

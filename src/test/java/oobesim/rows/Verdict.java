// SPDX-License-Identifier: Apache-2.0
package oobesim.rows;

import java.util.Optional;

/**
 * What became of a planted change.
 *
 * @param change the change
 * @param concerned how many came by it
 * @param noticedBy who noticed it first
 */
record Verdict(Change change, int concerned, Optional<String> noticedBy) {
  boolean noticed() {
    return noticedBy.isPresent();
  }

  /** In one line, its parts set apart by tabs. */
  String line() {
    return change.line() + "\t" + noticedBy.orElse("- of " + concerned);
  }
}

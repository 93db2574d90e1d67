// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import oobesim.snapshot.RecordMode;

/** Which pictures are recorded; the constants are the words of the command line. */
enum RecordChoice {
  /** None, as it should be on a build server. */
  never(RecordMode.NEVER),
  /** Those of which none was accepted yet. */
  missing(RecordMode.MISSING),
  /** All that are not the same. */
  failing(RecordMode.FAILING),
  /** All that can be read. */
  all(RecordMode.ALL);

  private final RecordMode mode;

  RecordChoice(RecordMode mode) {
    this.mode = mode;
  }

  RecordMode mode() {
    return mode;
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import oobesim.document.Finding;
import oobesim.document.Severity;

/**
 * A finding with the file it is about.
 *
 * @param file the file as the caller named it
 * @param finding what was found
 */
record FileFinding(String file, Finding finding) {
  /** Whether somebody should do something about it. */
  boolean counts() {
    return finding.severity() != Severity.INFO;
  }
}

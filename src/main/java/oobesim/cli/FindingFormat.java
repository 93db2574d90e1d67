// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

/** How findings are printed; the constants are the words of the command line. */
enum FindingFormat {
  /** As compilers do. */
  text,
  /** One array. */
  json,
  /** As commands for a GitHub workflow. */
  github
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

/** How a command prints its result; the constants are the words of the command line. */
enum ReportFormat {
  /** For people. */
  text,
  /** For programs. */
  json
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.io.PrintStream;

/**
 * Where commands print: results and messages apart, line feeds the same on every system.
 *
 * @param out for results
 * @param err for progress and messages
 */
public record Console(PrintStream out, PrintStream err) {
  /** Prints a line of the result. */
  public void result(String line) {
    out.print(line + "\n");
  }

  /** Prints a line that says how it goes. */
  public void message(String line) {
    err.print(line + "\n");
  }
}

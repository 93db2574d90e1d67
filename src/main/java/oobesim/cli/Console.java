// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.io.PrintStream;
import oobesim.document.Printable;

/**
 * Where commands print: results and messages apart, line feeds the same on every system, and
 * nothing that a terminal would obey.
 *
 * @param out for results
 * @param err for progress and messages
 */
public record Console(PrintStream out, PrintStream err) {
  /** Prints a line of the result. */
  public void result(String line) {
    out.print(Printable.lines(line) + "\n");
  }

  /** Prints a line that says how it goes. */
  public void message(String line) {
    err.print(Printable.lines(line) + "\n");
  }
}

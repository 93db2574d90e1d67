// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

/** How the program ends. */
public final class ExitCode {
  /** Done, nothing to report. */
  public static final int DONE = 0;

  /** Findings: a file has faults, a script's expectation failed, a journal or a picture differs. */
  public static final int FINDINGS = 1;

  /** A wrong call, an input that cannot be read, or an output that cannot be written. */
  public static final int WRONG_CALL = 2;

  /** A fault of the simulator itself. */
  public static final int FAULT = 3;

  private ExitCode() {}
}

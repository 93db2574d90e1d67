// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

/** A command cannot be carried out as it was called; the message says why, for people. */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Refuses with a message of one or more lines. */
  public Refused(String message) {
    super(message);
  }

  /** Refuses because something else failed. */
  public Refused(String message, Throwable cause) {
    super(message, cause);
  }
}

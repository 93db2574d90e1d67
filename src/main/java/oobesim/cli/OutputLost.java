// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Results cannot be printed any more: the disk is full, or nobody reads them. */
public final class OutputLost extends UncheckedIOException {
  private static final long serialVersionUID = 1L;

  /** With what the system says about it. */
  public OutputLost(IOException fault) {
    super(fault);
  }
}

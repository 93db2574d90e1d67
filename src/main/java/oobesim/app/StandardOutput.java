// SPDX-License-Identifier: Apache-2.0
package oobesim.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import oobesim.cli.OutputLost;

/**
 * Standard output that does not swallow its faults: a command whose results nobody gets ends at
 * once, and not with success.
 */
final class StandardOutput extends OutputStream {
  private final OutputStream out = new FileOutputStream(FileDescriptor.out);

  /** Told once; whatever is left in buffers need not be told again. */
  private boolean lost;

  @Override
  public void write(int one) {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    if (lost) {
      return;
    }
    try {
      out.write(bytes, from, length);
    } catch (IOException fault) {
      lost = true;
      throw new OutputLost(fault);
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package oobesim.record.spool;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/** A disk before whose Nth step the program ends, or in its middle where it is a writing. */
final class CrashingDisk implements Disk {
  private int left;
  private boolean crashed;

  CrashingDisk(int steps) {
    this.left = steps;
  }

  boolean crashed() {
    return crashed;
  }

  @Override
  public void write(Path file, byte[] bytes) throws IOException {
    if (left == 0) {
      REAL.write(file, Arrays.copyOf(bytes, bytes.length / 2));
    }
    step();
    REAL.write(file, bytes);
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    step();
    REAL.move(from, to);
  }

  @Override
  public void delete(Path file) throws IOException {
    step();
    REAL.delete(file);
  }

  private void step() {
    if (left == 0) {
      crashed = true;
      throw new Crash();
    }
    left--;
  }
}

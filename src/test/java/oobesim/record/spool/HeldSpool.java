// SPDX-License-Identifier: Apache-2.0
package oobesim.record.spool;

import java.io.IOException;
import java.nio.file.Path;

/** A process that works with a spool until its input ends. */
final class HeldSpool {
  private HeldSpool() {}

  public static void main(String[] arguments) throws IOException {
    try (Spool spool = Spool.open(Path.of(arguments[0]), arguments[1])) {
      System.out.println(spool.knows("") ? "known" : "held");
      System.in.read();
    }
  }
}
